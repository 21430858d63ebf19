/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "of_gpio_named_count()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/of_gpio.h>

int foo(struct device_node *bar);

int foo(struct device_node *bar)
{
	return of_gpio_named_count(bar, "gpios") + of_gpio_count(bar);
}
