#include <linux/module.h>
#include <linux/gpio.h>
#include <linux/gpio/consumer.h>

static int port_show(unsigned int base, unsigned int n)
{
	int ret = gpiod_export(gpio_to_desc(base + n), false);

	if (ret)
		gpiod_unexport(gpio_to_desc(base + n));

	return ret;
}
