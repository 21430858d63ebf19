/* {
	"version": "v7.3",
	"commit": "797b13a7de95",
	"comment": "irq_domain_add_linear() and irq_domain_add_tree(), which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/irqdomain.h>

struct irq_domain *foo(struct device_node *node, const struct irq_domain_ops *ops);

struct irq_domain *foo(struct device_node *node, const struct irq_domain_ops *ops)
{
	return irq_domain_add_linear(node, 8, ops, NULL) ? : irq_domain_add_tree(node, ops, NULL);
}
