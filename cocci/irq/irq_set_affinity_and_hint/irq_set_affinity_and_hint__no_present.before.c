#include <linux/module.h>
#include <linux/interrupt.h>

struct hub {
	int irq;
};

static int hub_pin(struct hub *hub, int cpu)
{
	return irq_set_affinity_and_hint(hub->irq, cpumask_of(cpu));
}

static void hub_unpin(struct hub *hub)
{
	irq_set_affinity_and_hint(hub->irq, NULL);
}
