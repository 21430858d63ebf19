#include <linux/module.h>
#include <linux/atomic.h>
#include <linux/bitops.h>

struct lock {
	unsigned long bits;
	atomic_t users;
};

static void lock_open(struct lock *lock)
{
	smp_mb__before_atomic();
	clear_bit(0, &lock->bits);
	smp_mb__after_atomic();
	smp_mb__before_atomic();
	atomic_dec(&lock->users);
	smp_mb();
}

static void (*lock_asked)(struct lock *lock) = lock_open;
