/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "linux/gpio.h brings linux/device.h along",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/gpio.h>

void foo(void);

void foo(void)
{
	struct device_attribute attribute = { .show = NULL };
	struct class *class = NULL;

	device_destroy(class, 0);
	(void)attribute;
}
