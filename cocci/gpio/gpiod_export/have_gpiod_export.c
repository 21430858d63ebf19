/* {
	"version": "v3.13",
	"commit": "unknown",
	"comment": "a GPIO is exported by its descriptor",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/gpio/consumer.h>

int foo(unsigned int gpio);

int foo(unsigned int gpio)
{
	gpiod_unexport(gpio_to_desc(gpio));

	return gpiod_export(gpio_to_desc(gpio), true);
}
