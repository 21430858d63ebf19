/* {
	"version": "v5.19",
	"commit": "unknown",
	"comment": "gpio_irq_chip_set_chip(), for a struct irq_chip that the kernel does not write to",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/gpio/driver.h>

void foo(struct gpio_irq_chip *girq, const struct irq_chip *chip);

void foo(struct gpio_irq_chip *girq, const struct irq_chip *chip)
{
	gpio_irq_chip_set_chip(girq, chip);
}
