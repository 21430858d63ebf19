#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio/consumer.h>
#include <linux/property.h>

struct gate {
	struct device *dev;
	struct gpio_desc *bolt, *bell;
	int devm_fwnode_get_gpiod_from_child;
};

static int gate_find(struct gate *gate, struct fwnode_handle *child, const char *label)
{
	gate->bolt = devm_fwnode_gpiod_get(gate->dev, child, NULL, GPIOD_ASIS,
					   label);
	if (IS_ERR(gate->bolt))
		return PTR_ERR(gate->bolt);
	gate->bell = devm_fwnode_gpiod_get_index(gate->dev, child, "bell", 2,
						 GPIOD_OUT_LOW, label);
	return PTR_ERR_OR_ZERO(gate->bell) + gate->devm_fwnode_get_gpiod_from_child;
}

static int (*gate_asked)(struct gate *gate, struct fwnode_handle *child, const char *label) = gate_find;
