#include <linux/module.h>
#ifndef COMPAT_LED_REJECT_NAME_CONFLICT
#define COMPAT_LED_REJECT_NAME_CONFLICT
#define LED_REJECT_NAME_CONFLICT 0
#endif
#include <linux/leds.h>

static struct led_classdev porch = {
	.name = "house:white:porch",
	.flags = LED_CORE_SUSPENDRESUME | LED_REJECT_NAME_CONFLICT,
};

int porch_add(struct device *house);

int porch_add(struct device *house)
{
	return led_classdev_register(house, &porch);
}
