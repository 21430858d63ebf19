/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "gpio_export() and gpio_unexport(), which are gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/gpio.h>

int foo(unsigned int gpio);

int foo(unsigned int gpio)
{
	gpio_unexport(gpio);

	return gpio_export(gpio, true);
}
