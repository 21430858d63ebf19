#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>

#define BAY_GUID "87FB2A6D-D802-48E7-9208-4576C5F5C8D8"

struct bay {
	int rows;
};

static inline int compat_bay_count_wmi_count(const char *guid)
{
	int count = 0;

	if (!wmi_has_guid(guid))
		return -ENODEV;
	while (count < 255) {
		struct acpi_buffer out = {
			.length = ACPI_ALLOCATE_BUFFER,
		};

		if (wmi_query_block(guid, count, &out) == AE_BAD_PARAMETER)
			break;
		kfree(out.pointer);
		count++;
	}
	return count;
}

static int bay_count(struct bay *bay)
{
	bay->rows = compat_bay_count_wmi_count(BAY_GUID);
	if (bay->rows < 0)
		return bay->rows;
	return bay->rows == compat_bay_count_wmi_count(BAY_GUID) ? 0 : -EAGAIN;
}

/* The driver's own. */
static int bay_instance_count(const char *guid)
{
	return 0;
}
