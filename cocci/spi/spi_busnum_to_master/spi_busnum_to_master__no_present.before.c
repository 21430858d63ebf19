#include <linux/module.h>
#include <linux/spi/spi.h>

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
	struct spi_controller *bus = spi_busnum_to_master(info.bus_num);

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
