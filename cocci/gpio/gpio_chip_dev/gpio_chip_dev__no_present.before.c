#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio/driver.h>

struct bank {
	struct gpio_chip pins;
	struct device *dev;
};

static struct device *bank_open(struct bank *bank, struct gpio_chip *chip)
{
	bank->pins.dev = bank->dev;
	chip->dev = bank->dev;
	return chip->dev;
}

static struct device *(*bank_asked)(struct bank *bank, struct gpio_chip *chip) = bank_open;
