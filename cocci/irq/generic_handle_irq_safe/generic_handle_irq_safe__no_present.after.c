#include <linux/module.h>
#include <linux/interrupt.h>
#ifndef COMPAT_HANDLE_IRQ_SAFE
#include <linux/irq.h>
#include <linux/irqdesc.h>
#include <linux/irqflags.h>
static inline int compat_handle_irq_safe(unsigned int irq)
{
	unsigned long flags;
	int handled;

	local_irq_save(flags);
	handled = generic_handle_irq(irq);
	local_irq_restore(flags);
	return handled;
}
#define COMPAT_HANDLE_IRQ_SAFE
#endif
 
#include <linux/irq.h>
#include <linux/irqdesc.h>
#include <linux/workqueue.h>

struct bell {
	struct work_struct work;
	unsigned int irqs[4];
	unsigned int rung;
};

static void bell_work(struct work_struct *work)
{
	struct bell *bell = container_of(work, struct bell, work);
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(bell->irqs); i++)
		if (bell->rung & BIT(i))
			compat_handle_irq_safe(bell->irqs[i]);
}

static int bell_ring(struct bell *bell)
{
	if (compat_handle_irq_safe(bell->irqs[0]))
		return -ENODEV;
	return 0;
}

static irqreturn_t bell_irq(int irq, void *data)
{
	struct bell *bell = data;

	generic_handle_irq(bell->irqs[1]);
	return IRQ_HANDLED;
}
