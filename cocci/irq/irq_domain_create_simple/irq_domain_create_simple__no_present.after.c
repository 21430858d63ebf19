#include <linux/module.h>
#ifndef COMPAT_IRQ_DOMAIN_CREATE_SIMPLE
#define COMPAT_IRQ_DOMAIN_CREATE_SIMPLE
#include <linux/irqdomain.h>
#include <linux/irq.h>
#include <linux/of.h>
static inline struct irq_domain *compat_irq_domain_create_simple(struct fwnode_handle *fwnode, unsigned int size, unsigned int first_irq, const struct irq_domain_ops *ops, void *data)
{
	struct irq_domain *domain = __irq_domain_add(fwnode, size, size, 0, ops, data);

	if (!domain || !first_irq)
		return domain;
	if (IS_ENABLED(CONFIG_SPARSE_IRQ) && irq_alloc_descs(first_irq, first_irq, size, of_node_to_nid(to_of_node(fwnode))) < 0)
		pr_info("no descriptors for interrupts from %d, they are taken to be there\n", first_irq);
	irq_domain_associate_many(domain, first_irq, 0, size);
	return domain;
}
#define irq_domain_create_simple compat_irq_domain_create_simple
#endif
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
