/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "gpiochip_add(), which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio/driver.h>

int foo(struct gpio_chip *chip);

int foo(struct gpio_chip *chip)
{
	return gpiochip_add(chip);
}
