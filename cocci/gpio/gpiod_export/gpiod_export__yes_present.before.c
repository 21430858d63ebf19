#include <linux/module.h>
#include <linux/gpio.h>

static int port_show(unsigned int base, unsigned int n)
{
	int ret = gpio_export(base + n, false);

	if (ret)
		gpio_unexport(base + n);

	return ret;
}
