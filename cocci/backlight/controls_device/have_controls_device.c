/* {
	"version": "v6.10",
	"commit": "0a4be7263749",
	"comment": "a backlight is asked for the device of the display",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/backlight.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct backlight_ops *)NULL)->controls_device,
				  bool (*)(struct backlight_device *, struct device *)));
}
