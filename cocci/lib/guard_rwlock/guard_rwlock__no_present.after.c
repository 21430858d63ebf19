#include <linux/module.h>
#ifndef COMPAT_GUARD_RWLOCK
#define COMPAT_GUARD_RWLOCK
#include <linux/spinlock.h>
DEFINE_LOCK_GUARD_1(read_lock, rwlock_t, read_lock(_T->lock), read_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(read_lock_irq, rwlock_t, read_lock_irq(_T->lock), read_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(read_lock_irqsave, rwlock_t, read_lock_irqsave(_T->lock, _T->flags), read_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_1(write_lock, rwlock_t, write_lock(_T->lock), write_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(write_lock_irq, rwlock_t, write_lock_irq(_T->lock), write_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(write_lock_irqsave, rwlock_t, write_lock_irqsave(_T->lock, _T->flags), write_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
#endif
#include <linux/spinlock.h>

static DEFINE_RWLOCK(shelf_lock);
static int books;

int shelf_count(void);
void shelf_put(int more);

int shelf_count(void)
{
	guard(read_lock)(&shelf_lock);
	return books;
}

void shelf_put(int more)
{
	guard(write_lock_irqsave)(&shelf_lock);
	books += more;
}
