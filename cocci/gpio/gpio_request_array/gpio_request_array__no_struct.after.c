#include <linux/module.h>
#ifndef COMPAT_GPIO_REQUEST_ARRAY
#define COMPAT_GPIO_REQUEST_ARRAY
#include <linux/gpio.h>
struct gpio {
	unsigned int gpio;
	unsigned long flags;
	const char *label;
};
#define gpio_free_array(array, num) \
	do { \
		typeof(&(array)[0]) compat_gpios = (array); \
		size_t compat_left = (num); \
		\
		while (compat_left--) \
			gpio_free((compat_gpios++)->gpio); \
	} while (0)
#define gpio_request_array(array, num) \
	({ \
		typeof(&(array)[0]) compat_wanted = (array); \
		size_t compat_at, compat_count = (num); \
		int compat_err = 0; \
		\
		for (compat_at = 0; compat_at < compat_count; compat_at++) { \
			compat_err = gpio_request_one(compat_wanted[compat_at].gpio, compat_wanted[compat_at].flags, \
						      compat_wanted[compat_at].label); \
			if (compat_err) \
				break; \
		} \
		if (compat_err) \
			while (compat_at--) \
				gpio_free(compat_wanted[compat_at].gpio); \
		compat_err; \
	})
#endif
#include <linux/gpio.h>

int stove_init(void);
void stove_exit(void);

static unsigned int stove_pins[] = { 17, 27 };

int stove_init(void)
{
	struct gpio gpios[] = {
		{ stove_pins[0], GPIOF_OUT_INIT_LOW, "flame" },
		{ stove_pins[1], GPIOF_IN, "lid" },
	};
	int ret;

	ret = gpio_request_array(gpios, ARRAY_SIZE(gpios));
	if (ret)
		return ret;
	gpio_set_value(stove_pins[0], 1);
	if (!gpio_get_value(stove_pins[1]))
		gpio_free_array(gpios, ARRAY_SIZE(gpios));
	return 0;
}
