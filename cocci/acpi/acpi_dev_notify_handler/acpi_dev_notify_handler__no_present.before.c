#include <linux/module.h>
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
