#include <linux/module.h>
#include <linux/interrupt.h>

static irqreturn_t bell_rings(int irq, void *bell)
{
	return IRQ_HANDLED;
}

static int bell_start(int irq, void *bell, bool alone)
{
	if (alone)
		return request_irq(irq, bell_rings, IRQF_SAMPLE_RANDOM, "bell", bell);
	return request_irq(irq, bell_rings, IRQF_SHARED | IRQF_SAMPLE_RANDOM, "bell", bell);
}

static int (*bell_asked)(int irq, void *bell, bool alone) = bell_start;
