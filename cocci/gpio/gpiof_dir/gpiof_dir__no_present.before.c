#include <linux/module.h>
#include <linux/gpio.h>

int kiln_request(unsigned int pin, bool out);

int kiln_request(unsigned int pin, bool out)
{
	return gpio_request_one(pin, out ? GPIOF_DIR_OUT | GPIOF_INIT_HIGH : GPIOF_DIR_IN, "kiln");
}
