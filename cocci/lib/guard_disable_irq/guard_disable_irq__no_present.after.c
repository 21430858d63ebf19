#include <linux/module.h>
#ifndef COMPAT_GUARD_DISABLE_IRQ
#define COMPAT_GUARD_DISABLE_IRQ
#include <linux/interrupt.h>
DEFINE_LOCK_GUARD_1(disable_irq, int, disable_irq(*_T->lock), enable_irq(*_T->lock))
#endif
#include <linux/interrupt.h>

struct bell {
	int irq;
	int rings;
};

int bell_rings(struct bell *bell);

int bell_rings(struct bell *bell)
{
	guard(disable_irq)(&bell->irq);
	return bell->rings;
}
