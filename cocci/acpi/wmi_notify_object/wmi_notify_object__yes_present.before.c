#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>
#include <linux/slab.h>

static void port_notify(u32 value, void *context)
{
	struct acpi_buffer response = { ACPI_ALLOCATE_BUFFER, NULL };
	union acpi_object *obj;
	acpi_status status;

	status = wmi_get_event_data(value, &response);
	if (status != AE_OK) {
		pr_info("bad event value 0x%x status 0x%x\n", value, status);
		return;
	}
	obj = (union acpi_object *)response.pointer;
	if (!obj)
		return;
	if (obj->type != ACPI_TYPE_INTEGER) {
		kfree(obj);
		return;
	}
	pr_info("key %llu\n", obj->integer.value);
	kfree(obj);
}

static void line_notify(u32 event, void *context)
{
	struct acpi_buffer out = { ACPI_ALLOCATE_BUFFER, NULL };

	union acpi_object *key;

	if (ACPI_FAILURE(wmi_get_event_data(event, &out)))
		return;
	key = out.pointer;
	pr_info("key %p\n", key);
	kfree(out.pointer);
}

static void bell_notify(u32 value, void *context)
{
	pr_info("rung\n");
}

#ifdef PORT_BY_NUMBER
static void number_notify(u32 value, void *context)
{
	struct acpi_buffer response = { ACPI_ALLOCATE_BUFFER, NULL };

	wmi_get_event_data(value, &response);
	if (value == 0xd2)
		pr_info("docked\n");
	kfree(response.pointer);
}

static void hand_on(struct acpi_buffer *response)
{
	kfree(response->pointer);
}

static void hands_on_notify(u32 value, void *context)
{
	struct acpi_buffer response = { ACPI_ALLOCATE_BUFFER, NULL };

	wmi_get_event_data(value, &response);
	hand_on(&response);
}
#endif

static int port_add(const char *guid)
{
#ifdef PORT_BY_NUMBER
	wmi_install_notify_handler(guid, number_notify, NULL);
	wmi_install_notify_handler(guid, hands_on_notify, NULL);
#endif
	if (ACPI_FAILURE(wmi_install_notify_handler(guid, bell_notify, NULL)))
		return -ENODEV;
	if (ACPI_FAILURE(wmi_install_notify_handler(guid, port_notify, NULL)))
		return -ENODEV;

	return ACPI_SUCCESS(wmi_install_notify_handler(guid, line_notify, NULL)) ? 0 : -ENODEV;
}
