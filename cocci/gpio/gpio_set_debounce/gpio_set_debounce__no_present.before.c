#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio.h>

static int button_start(unsigned int gpio)
{
	int err = gpio_request(gpio, "button");

	if (!err)
		err = gpio_set_debounce(gpio, 200);
	return err;
}
