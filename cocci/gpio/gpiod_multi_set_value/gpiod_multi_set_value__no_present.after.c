#include <linux/module.h>
#ifndef COMPAT_GPIOD_MULTI_SET_VALUE
#define COMPAT_GPIOD_MULTI_SET_VALUE
#include <linux/gpio/consumer.h>
#include <linux/err.h>
static inline int compat_gpiod_multi_set_value_cansleep(struct gpio_descs *gpios, unsigned long *values)
{
	if (IS_ERR_OR_NULL(gpios))
		return PTR_ERR_OR_ZERO(gpios);
	return gpiod_set_array_value_cansleep(gpios->ndescs, gpios->desc, gpios->info, values);
}
#define gpiod_multi_set_value_cansleep compat_gpiod_multi_set_value_cansleep
#endif
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
