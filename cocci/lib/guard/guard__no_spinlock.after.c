#include <linux/module.h>
#ifndef COMPAT_GUARD_SPINLOCK
#define COMPAT_GUARD_SPINLOCK
#include <linux/spinlock.h>
DEFINE_LOCK_GUARD_1(spinlock, spinlock_t, spin_lock(_T->lock), spin_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(spinlock_irq, spinlock_t, spin_lock_irq(_T->lock), spin_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(spinlock_irqsave, spinlock_t, spin_lock_irqsave(_T->lock, _T->flags), spin_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_1(raw_spinlock, raw_spinlock_t, raw_spin_lock(_T->lock), raw_spin_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(raw_spinlock_irq, raw_spinlock_t, raw_spin_lock_irq(_T->lock), raw_spin_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(raw_spinlock_irqsave, raw_spinlock_t, raw_spin_lock_irqsave(_T->lock, _T->flags), raw_spin_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_1_COND(spinlock, _try, spin_trylock(_T->lock))
#endif
#include <linux/spinlock.h>

struct kettle {
	spinlock_t lid;
	raw_spinlock_t spout;
	int water;
};

int kettle_fill(struct kettle *kettle, int water);
int kettle_pour(struct kettle *kettle);

int kettle_fill(struct kettle *kettle, int water)
{
	guard(spinlock_irqsave)(&kettle->lid);
	kettle->water += water;
	return kettle->water;
}

int kettle_pour(struct kettle *kettle)
{
	guard(raw_spinlock)(&kettle->spout);
	return kettle->water--;
}
