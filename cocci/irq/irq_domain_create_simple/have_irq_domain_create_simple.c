/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "irq_domain_create_simple()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/irqdomain.h>

void *foo(struct fwnode_handle *fwnode, const struct irq_domain_ops *ops);

void *foo(struct fwnode_handle *fwnode, const struct irq_domain_ops *ops)
{
	return irq_domain_create_simple(fwnode, 8, 0, ops, NULL);
}
