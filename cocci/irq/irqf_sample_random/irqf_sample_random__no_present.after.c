#include <linux/module.h>
#include <linux/interrupt.h>

static irqreturn_t bell_rings(int irq, void *bell)
{
	return IRQ_HANDLED;
}

static int bell_start(int irq, void *bell, bool alone)
{
	if (alone)
		return request_irq(irq, bell_rings, 0, "bell", bell);
	return request_irq(irq, bell_rings, IRQF_SHARED, "bell", bell);
}

static int (*bell_asked)(int irq, void *bell, bool alone) = bell_start;
