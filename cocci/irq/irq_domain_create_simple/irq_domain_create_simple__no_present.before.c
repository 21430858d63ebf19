#include <linux/module.h>
#include <linux/device.h>
#include <linux/irqdomain.h>
#include <linux/property.h>

struct gong {
	struct device *dev;
	struct irq_domain *domain;
};

static const struct irq_domain_ops gong_ops = { };

static int gong_probe(struct gong *gong)
{
	gong->domain = irq_domain_create_simple(dev_fwnode(gong->dev), 16, 0, &gong_ops, gong);
	return gong->domain ? 0 : -ENOMEM;
}
