#include <linux/module.h>
#ifndef COMPAT_OF_GPIO_NAMED_COUNT
#define COMPAT_OF_GPIO_NAMED_COUNT
#include <linux/of.h>
#define of_gpio_named_count(np, propname) of_count_phandle_with_args(np, propname, "#gpio-cells")
#define of_gpio_count(np) of_gpio_named_count(np, "gpios")
#endif
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
