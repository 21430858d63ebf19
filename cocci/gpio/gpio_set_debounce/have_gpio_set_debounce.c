/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "gpio_set_debounce(), which is gone in v6.12",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio.h>
#include <linux/gpio/consumer.h>

int foo(unsigned int gpio);

int foo(unsigned int gpio)
{
	return gpio_set_debounce(gpio, 200);
}
