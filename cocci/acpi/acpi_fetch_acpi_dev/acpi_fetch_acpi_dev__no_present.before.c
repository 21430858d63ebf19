#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>

bool crate_here(acpi_handle handle);

bool crate_here(acpi_handle handle)
{
	struct acpi_device *adev = acpi_fetch_acpi_dev(handle);

	return adev && adev->status.present;
}
