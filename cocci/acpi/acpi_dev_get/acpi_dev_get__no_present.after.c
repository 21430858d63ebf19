#include <linux/module.h>
#ifndef COMPAT_ACPI_DEV_GET
#define COMPAT_ACPI_DEV_GET
#include <linux/acpi.h>
#include <linux/device.h>
static inline struct acpi_device *compat_acpi_dev_get(struct acpi_device *adev)
{
	return adev ? to_acpi_device(get_device(&adev->dev)) : NULL;
}
#define acpi_dev_get compat_acpi_dev_get
#endif
#include <linux/device.h>
#include <linux/acpi.h>

struct porch {
	struct acpi_device *adev;
};

void porch_take(struct porch *porch, struct device *dev);
void porch_leave(struct porch *porch);

void porch_take(struct porch *porch, struct device *dev)
{
	porch->adev = acpi_dev_get(ACPI_COMPANION(dev));
}

void porch_leave(struct porch *porch)
{
	acpi_dev_put(porch->adev);
}
