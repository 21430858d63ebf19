#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

struct hub {
	int lines;
};

static int hub_probe(struct device *dev)
{
	struct spi_controller *hub = devm_spi_alloc_master(dev,
							   sizeof(struct hub));

	if (!hub)
		hub = spi_alloc_master(dev, sizeof(struct hub));
	if (!hub)
		return -ENOMEM;
	return spi_register_controller(hub);
}

/* The driver's own. */
static struct hub *hub_spi_alloc_host(struct device *dev, int size)
{
	return NULL;
}
