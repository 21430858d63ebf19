/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "BACKLIGHT_POWER_ON and BACKLIGHT_POWER_OFF",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/backlight.h>

int foo(int off);

int foo(int off)
{
	return off ? BACKLIGHT_POWER_OFF : BACKLIGHT_POWER_ON;
}
