#include <linux/module.h>
#include <linux/spi/spi.h>

struct port {
	struct spi_master *master;
	struct device *dev;
};

/* Another one's master. */
struct line {
	struct line *master;
};

static int port_setup(struct spi_device *spi)
{
	struct port *port = spi_master_get_devdata(spi->master);

	return port->master == spi->master ? 0 : -EINVAL;
}

static int port_add(struct port *port, struct spi_master *master)
{
	spi_master_set_devdata(master, port);
	port->master = spi_master_get(master);
	port->master->flags = SPI_MASTER_MUST_RX | SPI_MASTER_MUST_TX;
	port->master->setup = port_setup;

	return devm_spi_register_master(port->dev, master);
}

static int port_drop(struct port *port, struct line *line)
{
	if (line->master != line)
		spi_unregister_master(port->master);
	spi_master_put(port->master);

	return spi_register_master(port->master);
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
		return SLOT(slot)->spi->master->bus_num;

	return 0;
}
