#include <linux/module.h>
#include <linux/of_gpio.h>

struct port {
	struct gpio_chip chip;
	struct device_node *node;
};

static bool port_is(struct port *port)
{
	return of_device_is_compatible(port->node, "port") && port->chip.ngpio;
}
