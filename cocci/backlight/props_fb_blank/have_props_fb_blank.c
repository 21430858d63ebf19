/* {
	"version": "v6.11",
	"commit": "unknown",
	"comment": "backlight_properties.fb_blank, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/backlight.h>

int foo(struct backlight_device *bl);

int foo(struct backlight_device *bl)
{
	return bl->props.fb_blank;
}
