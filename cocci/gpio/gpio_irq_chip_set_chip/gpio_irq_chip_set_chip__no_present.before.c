#include <linux/module.h>
#include <linux/gpio/driver.h>
#include <linux/irq.h>

struct plug {
	struct gpio_chip gc;
	unsigned long mask;
};

static void plug_irq_mask(struct irq_data *data)
{
	struct gpio_chip *gc = irq_data_get_irq_chip_data(data);

	gpiochip_disable_irq(gc, irqd_to_hwirq(data));
}

static void plug_irq_unmask(struct irq_data *data)
{
	struct gpio_chip *gc = irq_data_get_irq_chip_data(data);

	gpiochip_enable_irq(gc, irqd_to_hwirq(data));
}

static const struct irq_chip plug_irq_chip = {
	.name = "plug",
	.irq_mask = plug_irq_mask,
	.irq_unmask = plug_irq_unmask,
	.flags = IRQCHIP_IMMUTABLE | IRQCHIP_SET_TYPE_MASKED,
	GPIOCHIP_IRQ_RESOURCE_HELPERS,
};

static const struct irq_chip plug_other_chip = {
	.name = "plug-other",
	.irq_mask = plug_irq_mask,
	.irq_unmask = plug_irq_unmask,
};

static const struct irq_chip plug_slow_chip = {
	.name = "plug-slow",
	.irq_mask = plug_irq_mask,
	.irq_unmask = plug_irq_unmask,
	GPIOCHIP_IRQ_RESOURCE_HELPERS,
	.flags = IRQCHIP_IMMUTABLE,
};

static void plug_slow(struct plug *plug)
{
	gpio_irq_chip_set_chip(&plug->gc.irq, &plug_slow_chip);
}

static int plug_probe(struct device *dev, struct plug *plug)
{
	struct gpio_irq_chip *girq = &plug->gc.irq;

	gpio_irq_chip_set_chip(girq, &plug_irq_chip);
	girq->handler = handle_simple_irq;
	return devm_gpiochip_add_data(dev, &plug->gc, plug);
}

static const char *plug_name(void)
{
	return plug_other_chip.name;
}

static struct irq_chip plug_plain_chip = {
	.name = "plug-plain",
	.irq_mask = plug_irq_mask,
	.irq_unmask = plug_irq_unmask,
};

static void plug_plain(struct plug *plug)
{
	plug->gc.irq.chip = &plug_plain_chip;
}
#ifdef PLUG_OF_ANOTHER_FILE
extern const struct irq_chip plug_shared_chip;

static void plug_shared(struct plug *plug)
{
	gpio_irq_chip_set_chip(&plug->gc.irq, &plug_shared_chip);
}
#endif
