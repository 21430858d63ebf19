/* {
	"version": "v4.4",
	"commit": "unknown",
	"comment": "gpio_chip.dev, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio/driver.h>

void foo(struct gpio_chip *chip, struct device *dev);

void foo(struct gpio_chip *chip, struct device *dev)
{
	chip->dev = dev;
}
