/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "struct gpio",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/gpio.h>

int foo(const struct gpio *bar);

int foo(const struct gpio *bar)
{
	return bar->gpio;
}
