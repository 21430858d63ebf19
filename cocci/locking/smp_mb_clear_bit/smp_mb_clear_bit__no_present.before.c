#include <linux/module.h>
#include <linux/atomic.h>
#include <linux/bitops.h>

struct lock {
	unsigned long bits;
	atomic_t users;
};

static void lock_open(struct lock *lock)
{
	smp_mb__before_clear_bit();
	clear_bit(0, &lock->bits);
	smp_mb__after_clear_bit();
	smp_mb__before_atomic_dec();
	atomic_dec(&lock->users);
	smp_mb();
}

static void (*lock_asked)(struct lock *lock) = lock_open;
