#include <linux/module.h>
#include <linux/bitmap.h>
#include <linux/gpio/consumer.h>

struct bells {
	struct gpio_descs *gpios;
};

static int bells_ring(struct bells *bells, unsigned int mask)
{
	unsigned long values = mask;

	return gpiod_multi_set_value_cansleep(bells->gpios, &values);
}
