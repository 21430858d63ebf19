#include <linux/module.h>
#ifndef COMPAT_GUARD_IRQ
#define COMPAT_GUARD_IRQ
#include <linux/irqflags.h>
#include <linux/preempt.h>
DEFINE_LOCK_GUARD_0(irq, local_irq_disable(), local_irq_enable())
DEFINE_LOCK_GUARD_0(irqsave, local_irq_save(_T->flags), local_irq_restore(_T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_0(preempt, preempt_disable(), preempt_enable())
DEFINE_LOCK_GUARD_0(migrate, migrate_disable(), migrate_enable())
#endif
#include <linux/irqflags.h>
#include <linux/preempt.h>

int clock_read(int *hands);
int clock_wind(int *hands);

int clock_read(int *hands)
{
	guard(irqsave)();
	return hands[0] + hands[1];
}

int clock_wind(int *hands)
{
	guard(preempt)();
	hands[0]++;
	return hands[0];
}
