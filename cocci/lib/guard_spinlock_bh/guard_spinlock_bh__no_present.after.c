#include <linux/module.h>
#ifndef COMPAT_GUARD_SPINLOCK_BH
#define COMPAT_GUARD_SPINLOCK_BH
#include <linux/spinlock.h>
DEFINE_LOCK_GUARD_1(spinlock_bh, spinlock_t, spin_lock_bh(_T->lock), spin_unlock_bh(_T->lock))
#endif
#include <linux/spinlock.h>

static DEFINE_SPINLOCK(drawer_lock);
static int spoons;

int drawer_take(void);

int drawer_take(void)
{
	guard(spinlock_bh)(&drawer_lock);
	return spoons ? spoons-- : 0;
}
