#include <linux/module.h>
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
