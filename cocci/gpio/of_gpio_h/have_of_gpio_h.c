/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "linux/of_gpio.h, which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/of_gpio.h>

int foo(struct gpio_chip *chip);

int foo(struct gpio_chip *chip)
{
	return chip->ngpio;
}
