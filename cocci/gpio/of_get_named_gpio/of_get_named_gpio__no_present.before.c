#include <linux/module.h>
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
	panel->reset = of_get_named_gpio(node, "reset-gpios", 0);
	if (!gpio_is_valid(panel->reset))
		return panel->reset == -EPROBE_DEFER ? -EPROBE_DEFER : -EINVAL;
	panel->power = of_get_named_gpio(node, "power-gpio", 1);
	return gpio_request(panel->reset, "reset");
}
