#include <linux/module.h>
#ifndef COMPAT_GUARD_RCU
#include <linux/rcupdate.h>
static inline int compat_rcu(void)
{
	rcu_read_lock();
	return 0;
}
static inline void compat_rcu_out(int *held)
{
	rcu_read_unlock();
}
#define __compat_put_rcu __attribute((__cleanup__(compat_rcu_out)))
#define COMPAT_GUARD_RCU
#endif
 
#ifndef COMPAT_GUARD_SPINLOCK_IRQSAVE
#include <linux/spinlock.h>
struct compat_spinlock_irqsave {
	spinlock_t *lock;
	unsigned long flags;
};
static inline struct compat_spinlock_irqsave compat_spinlock_irqsave(spinlock_t *lock)
{
	struct compat_spinlock_irqsave held;

	held.lock = lock;
	spin_lock_irqsave(lock, held.flags);
	return held;
}
static inline void compat_spinlock_irqsave_out(struct compat_spinlock_irqsave *held)
{
	spin_unlock_irqrestore(held->lock, held->flags);
}
#define __compat_put_spinlock_irqsave __attribute((__cleanup__(compat_spinlock_irqsave_out)))
#define COMPAT_GUARD_SPINLOCK_IRQSAVE
#endif
 
#ifndef COMPAT_GUARD_SPINLOCK
#include <linux/spinlock.h>
static inline spinlock_t *compat_spinlock(spinlock_t *lock)
{
	spin_lock(lock);
	return lock;
}
static inline void compat_spinlock_out(spinlock_t **lock)
{
	spin_unlock(*lock);
}
#define __compat_put_spinlock __attribute((__cleanup__(compat_spinlock_out)))
#define COMPAT_GUARD_SPINLOCK
#endif
 
#ifndef COMPAT_GUARD_MUTEX
#include <linux/mutex.h>
static inline struct mutex *compat_mutex(struct mutex *lock)
{
	mutex_lock(lock);
	return lock;
}
static inline void compat_mutex_out(struct mutex **lock)
{
	mutex_unlock(*lock);
}
#define __compat_put_mutex __attribute((__cleanup__(compat_mutex_out)))
#define COMPAT_GUARD_MUTEX
#endif
 
#include <linux/mutex.h>
#include <linux/spinlock.h>
#include <linux/rcupdate.h>

struct till {
	struct mutex door;
	spinlock_t drawer;
	int coins;
	int (*guard)(struct till *till);
};

int till_take(struct till *till, int coins);
int till_count(struct till *till);
void till_fill(struct till *till, int coins);

int till_take(struct till *till, int coins)
{
	struct mutex *compat_held_mutex __compat_put_mutex = compat_mutex(&till->door);
	if ((*till->guard)(till))
		return -EPERM;
	do {
		struct compat_spinlock_irqsave compat_held_spinlock_irqsave __compat_put_spinlock_irqsave = compat_spinlock_irqsave(&till->drawer); {
			if (till->coins < coins)
				break;
			till->coins -= coins;
			return coins;
		}
	} while (0);
	return -ENOENT;
}

int till_count(struct till *till)
{
	int compat_held_rcu __compat_put_rcu = compat_rcu();
	return till->coins;
}

void till_fill(struct till *till, int coins)
{
	switch (coins) {
	case 0:
		do {
			struct mutex *compat_held_mutex __compat_put_mutex = compat_mutex(&till->door);
			till->coins = 0;
		} while (0);
		break;
	default: {
		spinlock_t *compat_held_spinlock __compat_put_spinlock = compat_spinlock(&till->drawer);
		till->coins += coins;
	}
	}
}
