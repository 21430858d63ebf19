#include <linux/module.h>
#ifndef COMPAT_OF_GET_NAMED_GPIO
#include <linux/of.h>
#include <linux/gpio/consumer.h>
#include <linux/gpio/driver.h>
static inline int compat_named_gpio(struct device_node *np, const char *list,
				    int index)
{
	struct of_phandle_args args;
	struct gpio_device *gdev;
	struct gpio_desc *desc;
	int ret = of_parse_phandle_with_args_map(np, list, "gpio", index,
						 &args);

	if (ret)
		return ret;
	gdev = gpio_device_find_by_fwnode(of_fwnode_handle(args.np));
	of_node_put(args.np);
	if (!gdev)
		return -EPROBE_DEFER;
	desc = args.args_count == 2 ? gpio_device_get_desc(gdev, args.args[0]) : ERR_PTR(-EOPNOTSUPP);
	ret = IS_ERR(desc) ? PTR_ERR(desc) : desc_to_gpio(desc);
	gpio_device_put(gdev);
	return ret;
}
#define COMPAT_OF_GET_NAMED_GPIO
#endif
 
#include <linux/gpio.h>
#if __has_include(<linux/of_gpio.h>)
#include <linux/of_gpio.h>
#endif

struct panel {
	int reset;
	int power;
};

int panel_pins(struct panel *panel, struct device_node *node);

int panel_pins(struct panel *panel, struct device_node *node)
{
	panel->reset = compat_named_gpio(node, "reset-gpios", 0);
	if (!gpio_is_valid(panel->reset))
		return panel->reset == -EPROBE_DEFER ? -EPROBE_DEFER : -EINVAL;
	panel->power = compat_named_gpio(node, "power-gpio", 1);
	return gpio_request(panel->reset, "reset");
}
