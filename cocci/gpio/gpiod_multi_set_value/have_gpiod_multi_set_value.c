/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "gpiod_multi_set_value_cansleep()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio/consumer.h>

int foo(struct gpio_descs *gpios, unsigned long *values);

int foo(struct gpio_descs *gpios, unsigned long *values)
{
	return gpiod_multi_set_value_cansleep(gpios, values);
}
