#include <linux/module.h>
#include <linux/acpi.h>

int drawer_number(struct acpi_device *drawer);

int drawer_number(struct acpi_device *drawer)
{
	u64 number;
	int error = acpi_dev_uid_to_integer(drawer, &number);

	return error ?: (int)number;
}
