#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio.h>
#include <linux/gpio/consumer.h>

static int button_start(unsigned int gpio)
{
	int err = gpio_request(gpio, "button");

	if (!err)
		err = gpiod_set_debounce(gpio_to_desc(gpio), 200);
	return err;
}
