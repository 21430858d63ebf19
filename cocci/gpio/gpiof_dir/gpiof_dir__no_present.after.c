#include <linux/module.h>
#ifndef GPIOF_DIR_IN
#include <linux/gpio.h>
#define GPIOF_DIR_OUT (0 << 0)
#define GPIOF_DIR_IN (1 << 0)
#define GPIOF_INIT_LOW (0 << 1)
#define GPIOF_INIT_HIGH (1 << 1)
#endif
#include <linux/gpio.h>

int kiln_request(unsigned int pin, bool out);

int kiln_request(unsigned int pin, bool out)
{
	return gpio_request_one(pin, out ? GPIOF_DIR_OUT | GPIOF_INIT_HIGH : GPIOF_DIR_IN, "kiln");
}
