#include <linux/module.h>
#ifndef COMPAT_ACPI_DEV_NOTIFY_HANDLER
#define COMPAT_ACPI_DEV_NOTIFY_HANDLER
#include <linux/acpi.h>
static inline int acpi_dev_install_notify_handler(struct acpi_device *device, u32 type, acpi_notify_handler handler, void *context)
{
	if (ACPI_FAILURE(acpi_install_notify_handler(device->handle, type, handler, context)))
		return -ENODEV;
	return 0;
}
static inline void acpi_dev_remove_notify_handler(struct acpi_device *device, u32 type, acpi_notify_handler handler)
{
	acpi_remove_notify_handler(device->handle, type, handler);
	acpi_os_wait_events_complete();
}
#endif
#include <linux/acpi.h>

int bell_add(struct acpi_device *bell);
void bell_remove(struct acpi_device *bell);

static void bell_notify(acpi_handle handle, u32 event, void *context)
{
	pr_info("%u\n", event);
}

int bell_add(struct acpi_device *bell)
{
	return acpi_dev_install_notify_handler(bell, ACPI_DEVICE_NOTIFY, bell_notify, bell);
}

void bell_remove(struct acpi_device *bell)
{
	acpi_dev_remove_notify_handler(bell, ACPI_DEVICE_NOTIFY, bell_notify);
}
