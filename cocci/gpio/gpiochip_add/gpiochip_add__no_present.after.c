#include <linux/module.h>
#include <linux/gpio/driver.h>

struct port {
	struct gpio_chip chip;
};

static int port_add(struct port *port)
{
	return gpiochip_add_data(&port->chip, NULL);
}
