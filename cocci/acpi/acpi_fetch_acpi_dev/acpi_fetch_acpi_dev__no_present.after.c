#include <linux/module.h>
#ifndef COMPAT_ACPI_FETCH_ACPI_DEV
#define COMPAT_ACPI_FETCH_ACPI_DEV
#include <linux/acpi.h>
static inline struct acpi_device *compat_acpi_fetch_acpi_dev(acpi_handle handle)
{
	struct acpi_device *adev;

	return acpi_bus_get_device(handle, &adev) ? NULL : adev;
}
#define acpi_fetch_acpi_dev compat_acpi_fetch_acpi_dev
#endif
#include <linux/device.h>
#include <linux/acpi.h>

bool crate_here(acpi_handle handle);

bool crate_here(acpi_handle handle)
{
	struct acpi_device *adev = acpi_fetch_acpi_dev(handle);

	return adev && adev->status.present;
}
