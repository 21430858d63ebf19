int port_match(struct device *dev, const struct device_driver *drv);

int port_match(struct device *dev, const struct device_driver *drv)
{
	return to_port(dev)->kind == to_port_driver(drv)->kind;
}

/* Neither is for this. */
static bool port_rule_match(const struct sk_buff *skb, struct xt_action_param *par)
{
	return true;
}

static int driver_match(struct device *dev, const struct device_driver *drv)
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
