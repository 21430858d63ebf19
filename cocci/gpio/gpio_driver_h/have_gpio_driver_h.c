/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "linux/gpio.h brings along linux/gpio/driver.h",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/gpio.h>

int foo(struct gpio_chip *chip);

int foo(struct gpio_chip *chip)
{
	return chip->ngpio;
}
