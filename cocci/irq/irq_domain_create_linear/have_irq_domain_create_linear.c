/* {
	"version": "v4.4",
	"commit": "unknown",
	"comment": "irq_domain_create_linear() and irq_domain_create_tree()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/irqdomain.h>

struct irq_domain *foo(struct fwnode_handle *node, const struct irq_domain_ops *ops);

struct irq_domain *foo(struct fwnode_handle *node, const struct irq_domain_ops *ops)
{
	return irq_domain_create_linear(node, 8, ops, NULL) ? : irq_domain_create_tree(node, ops, NULL);
}
