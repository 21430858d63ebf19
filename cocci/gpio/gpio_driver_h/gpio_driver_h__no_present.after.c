#include <linux/module.h>
#include <linux/gpio.h>
#include <linux/gpio/driver.h>

struct port {
	struct gpio_chip chip;
};

static int port_get(struct gpio_chip *chip, unsigned int offset)
{
	return container_of(chip, struct port, chip) && offset;
}

static void port_prepare(struct port *port)
{
	port->chip.get = port_get;
	port->chip.ngpio = 8;
}
