#include <linux/module.h>
#include <linux/of.h>
#if __has_include(<linux/of_gpio.h>)
#include <linux/of_gpio.h>
#endif

int rake_teeth(struct device_node *np);

int rake_teeth(struct device_node *np)
{
	int teeth = of_gpio_named_count(np, "tooth-gpios");

	return teeth > 0 ? teeth : of_gpio_count(np);
}
