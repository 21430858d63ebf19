/* {
	"version": "v6.6",
	"commit": "0444fa357c16",
	"comment": "a flag that says nothing, and is gone",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/fb.h>

int foo(void);

int foo(void)
{
	return FBINFO_DEFAULT;
}
