#include <linux/module.h>
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
