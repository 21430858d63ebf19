#include <linux/module.h>
#include <linux/irq.h>
#include <linux/irqdesc.h>
#include <linux/irqdomain.h>

struct hub {
	struct irq_domain *domain;
};

static void hub_handle(struct hub *hub, unsigned long pending)
{
	unsigned int bit;

	for (bit = 0; bit < 8; bit++)
		if (pending & BIT(bit))
			(irq_find_mapping(hub->domain, bit) ? generic_handle_irq(irq_find_mapping(hub->domain, bit)) : -EINVAL);
}

static int hub_first(struct hub *hub)
{
	return (irq_find_mapping(hub->domain, 0) ? generic_handle_irq(irq_find_mapping(hub->domain, 0)) : -EINVAL);
}
