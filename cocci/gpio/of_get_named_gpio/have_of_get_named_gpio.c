/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "of_get_named_gpio(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/gpio.h>
#include <linux/of_gpio.h>

int foo(struct device_node *np);

int foo(struct device_node *np)
{
	return of_get_named_gpio(np, "a", 0);
}
