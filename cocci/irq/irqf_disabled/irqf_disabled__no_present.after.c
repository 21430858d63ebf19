#include <linux/module.h>
#include <linux/interrupt.h>

static irqreturn_t gong_rings(int irq, void *gong)
{
	return IRQ_HANDLED;
}

static int gong_start(int irq, void *gong, bool alone)
{
	int flags = IRQF_TRIGGER_RISING;

	if (alone)
		return request_irq(irq, gong_rings, 0, "gong", gong);
	if (irq > 16)
		return request_irq(irq, gong_rings, flags, "gong", gong);
	return request_irq(irq, gong_rings, IRQF_SHARED, "gong", gong);
}

static int (*gong_asked)(int irq, void *gong, bool alone) = gong_start;
