#include <linux/module.h>
#include <linux/interrupt.h>
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
			generic_handle_irq_safe(bell->irqs[i]);
}

static int bell_ring(struct bell *bell)
{
	if (generic_handle_irq_safe(bell->irqs[0]))
		return -ENODEV;
	return 0;
}

static irqreturn_t bell_irq(int irq, void *data)
{
	struct bell *bell = data;

	generic_handle_irq(bell->irqs[1]);
	return IRQ_HANDLED;
}
