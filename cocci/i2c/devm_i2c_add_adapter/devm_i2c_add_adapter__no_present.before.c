#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

struct bridge {
	struct device *dev;
	struct i2c_adapter bus;
	unsigned int devm_i2c_add_adapter;
};

static int bridge_probe(struct bridge *bridge)
{
	bridge->bus.owner = THIS_MODULE;
	bridge->devm_i2c_add_adapter++;
	return devm_i2c_add_adapter(bridge->dev, &bridge->bus);
}
