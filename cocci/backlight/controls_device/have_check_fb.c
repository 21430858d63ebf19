/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "a backlight is asked for the framebuffer, until controls_device takes its place",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/backlight.h>

int foo(const struct backlight_ops *ops);

int foo(const struct backlight_ops *ops)
{
	return ops->check_fb(NULL, NULL);
}
