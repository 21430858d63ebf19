#include <linux/module.h>
#include <linux/i2c.h>
#include <linux/of.h>

struct part {
	struct device_node *of_node;
};

struct i2c_client *part_add(struct i2c_adapter *bus, struct part *part);
void part_fill(struct i2c_board_info *to, struct device *dev);

struct i2c_client *part_add(struct i2c_adapter *bus, struct part *part)
{
	struct i2c_board_info what = {
		.type = "part",
		.fwnode = of_fwnode_handle(part->of_node),
	};
	struct i2c_board_info other = { };

	other.fwnode = of_fwnode_handle(part->of_node);
	if (!to_of_node(other.fwnode))
		return NULL;
	return i2c_new_client_device(bus, bus->nr ? &what : &other);
}

void part_fill(struct i2c_board_info *to, struct device *dev)
{
	to->fwnode = of_fwnode_handle(dev->of_node);
}
