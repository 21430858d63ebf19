#include <linux/module.h>
#include <linux/device.h>
#include <linux/of.h>
#include <linux/irqdomain.h>

struct rake {
	struct device *dev;
	struct irq_domain *teeth;
};

extern const struct irq_domain_ops rake_ops;

static int rake_start(struct rake *rake)
{
	rake->teeth = irq_domain_add_linear(rake->dev->of_node, 8, &rake_ops, rake);
	if (!rake->teeth)
		rake->teeth = irq_domain_add_tree(rake->dev->of_node, &rake_ops, rake);
	if (!rake->teeth)
		rake->teeth = irq_domain_add_linear(NULL, 4, &rake_ops, rake);
	return rake->teeth ? 0 : -ENOMEM;
}

/* The driver's own. */
static void rake_domain_add_linear(struct rake *rake)
{
	rake->teeth = NULL;
}
