#include <linux/module.h>
#include <linux/spi/spi.h>
#ifndef COMPAT_SPI_BUSNUM
#include <linux/device.h>
#include <linux/platform_device.h>
static inline int compat_spi_has_number(struct device *dev,
					const void *number)
{
	return container_of(dev, struct spi_controller, dev)->bus_num == *(const u16 *)number;
}
static inline struct spi_controller *compat_spi_by_number(u16 number)
{
	struct spi_controller *any = __spi_alloc_controller(&platform_bus, 0,
							    false);
	struct device *dev = NULL;

	if (any) {
		dev = class_find_device(any->dev.__PASTE(cla, ss), NULL,
					&number, compat_spi_has_number);
		spi_controller_put(any);
	}
	return dev ? container_of(dev, struct spi_controller, dev) : NULL;
}
#define COMPAT_SPI_BUSNUM
#endif
 

static unsigned int lamp_bus;
module_param_named(bus, lamp_bus, uint, 0444);

static struct spi_device *lamp;

static int __init lamp_init(void)
{
	struct spi_board_info info = {
		.modalias = "lamp",
		.max_speed_hz = 1000000,
		.bus_num = lamp_bus,
	};
	struct spi_controller *bus = compat_spi_by_number(info.bus_num);

	if (!bus) {
		pr_err("spi_busnum_to_master(%d) found nothing\n", info.bus_num);
		return -ENODEV;
	}

	lamp = spi_new_device(bus, &info);
	put_device(&bus->dev);
	return lamp ? 0 : -ENODEV;
}
module_init(lamp_init);

static void __exit lamp_exit(void)
{
	spi_unregister_device(lamp);
}
module_exit(lamp_exit);

MODULE_LICENSE("GPL");
