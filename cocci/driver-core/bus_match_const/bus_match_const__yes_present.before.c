#include <linux/module.h>
#include <linux/device.h>
#include <linux/netfilter/x_tables.h>

struct port {
	struct device dev;
	int kind;
};

struct port_driver {
	struct device_driver driver;
	int kind;
};

#define to_port(d) container_of(d, struct port, dev)
#define to_port_driver(d) container_of(d, struct port_driver, driver)

int port_match(struct device *dev, struct device_driver *drv);

int port_match(struct device *dev, struct device_driver *drv)
{
	return to_port(dev)->kind == to_port_driver(drv)->kind;
}

/* Neither is for this. */
static bool port_rule_match(const struct sk_buff *skb, struct xt_action_param *par)
{
	return true;
}

static int driver_match(struct device *dev, struct device_driver *drv)
{
	return port_match(dev, drv);
}

static struct bus_type port_bus = {
	.name	= "port",
	.match	= port_match,
};

static struct xt_match port_rule = {
	.match	= port_rule_match,
};
