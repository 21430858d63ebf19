#include <linux/module.h>
#include <linux/device.h>
#include <linux/wmi.h>

struct bell_about {
	bool no_singleton;
};

static const struct wmi_device_id bell_ids[] = {
	{ .guid_string = "6f2a2ad3-3a7b-4dc5-9a53-3b8f8d1c2a10" },
	{ }
};

static struct wmi_driver bell_driver = {
	.driver = {
		.name = "bell",
	},
	.id_table = bell_ids,
};

/* Not WMI's. */
static const struct bell_about bell_about = {
	.no_singleton = true,
};
