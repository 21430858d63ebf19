#include <linux/module.h>
#include <linux/of.h>
#include <linux/power_supply.h>

struct pack {
	struct device *dev;
	struct device_node *of_node;
};

int pack_up(struct pack *pack, const struct power_supply_desc *desc);

int pack_up(struct pack *pack, const struct power_supply_desc *desc)
{
	struct power_supply_config first = {
		.drv_data = pack,
		.fwnode = of_fwnode_handle(pack->dev->of_node),
	};
	struct power_supply_config second = {};

	pack->of_node = pack->dev->of_node;
	second.fwnode = of_fwnode_handle(pack->of_node);
	second.drv_data = pack;
	if (IS_ERR(devm_power_supply_register(pack->dev, desc, &first)))
		return -ENODEV;
	return PTR_ERR_OR_ZERO(devm_power_supply_register(pack->dev, desc, &second));
}
