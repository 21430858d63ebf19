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
			generic_handle_domain_irq(hub->domain, bit);
}

static int hub_first(struct hub *hub)
{
	return generic_handle_domain_irq(hub->domain, 0);
}
