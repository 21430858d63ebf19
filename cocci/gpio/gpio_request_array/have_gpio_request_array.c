/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "gpio_request_array() and gpio_free_array()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/gpio.h>

int foo(const struct gpio *bar);

int foo(const struct gpio *bar)
{
	gpio_free_array(bar, 1);
	return gpio_request_array(bar, 1);
}
