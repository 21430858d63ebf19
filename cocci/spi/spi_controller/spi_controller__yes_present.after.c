#include <linux/module.h>
#include <linux/spi/spi.h>

struct port {
	struct spi_controller *master;
	struct device *dev;
};

/* Another one's master. */
struct line {
	struct line *master;
};

static int port_setup(struct spi_device *spi)
{
	struct port *port = spi_controller_get_devdata(spi->controller);

	return port->master == spi->controller ? 0 : -EINVAL;
}

static int port_add(struct port *port, struct spi_controller *master)
{
	spi_controller_set_devdata(master, port);
	port->master = spi_controller_get(master);
	port->master->flags = SPI_CONTROLLER_MUST_RX | SPI_CONTROLLER_MUST_TX;
	port->master->setup = port_setup;

	return devm_spi_register_controller(port->dev, master);
}

static int port_drop(struct port *port, struct line *line)
{
	if (line->master != line)
		spi_unregister_controller(port->master);
	spi_controller_put(port->master);

	return spi_register_controller(port->master);
}

/* A device whose type spatch does not see. */
struct slot {
	struct spi_device *spi;
};

static struct slot slots[2];
#define SLOT(n) (&slots[n])

static int slot_number(int slot)
{
	if (sizeof(SLOT(slot)->spi->chip_select) > 1)
		return SLOT(slot)->spi->controller->bus_num;

	return 0;
}
