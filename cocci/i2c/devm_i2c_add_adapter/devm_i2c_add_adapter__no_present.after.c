#include <linux/module.h>
#ifndef COMPAT_DEVM_I2C_ADD_ADAPTER
#define COMPAT_DEVM_I2C_ADD_ADAPTER
#include <linux/i2c.h>
#include <linux/device.h>
static inline void compat_i2c_del_adapter(void *adapter)
{
	i2c_del_adapter(adapter);
}
static inline int compat_devm_i2c_add_adapter(struct device *dev, struct i2c_adapter *adapter)
{
	int ret = i2c_add_adapter(adapter);

	if (ret)
		return ret;
	return devm_add_action_or_reset(dev, compat_i2c_del_adapter, adapter);
}
#define devm_i2c_add_adapter compat_devm_i2c_add_adapter
#endif
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
