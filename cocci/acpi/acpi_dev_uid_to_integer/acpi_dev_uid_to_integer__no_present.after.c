#include <linux/module.h>
#ifndef COMPAT_ACPI_DEV_UID_TO_INTEGER
#define COMPAT_ACPI_DEV_UID_TO_INTEGER
#include <linux/acpi.h>
#include <linux/kernel.h>
static inline int acpi_dev_uid_to_integer(struct acpi_device *device, u64 *number)
{
	const char *id = device ? acpi_device_uid(device) : NULL;

	if (!device)
		return -ENODEV;
	return id ? kstrtou64(id, 0, number) : -ENODATA;
}
#endif
#include <linux/acpi.h>

int drawer_number(struct acpi_device *drawer);

int drawer_number(struct acpi_device *drawer)
{
	u64 number;
	int error = acpi_dev_uid_to_integer(drawer, &number);

	return error ?: (int)number;
}
