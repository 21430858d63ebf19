#include <linux/module.h>
#include <linux/err.h>

struct lock {
	void *key;
	int PTR_RET;
};

static int lock_try(struct lock *lock)
{
	return PTR_ERR_OR_ZERO(lock->key) + lock->PTR_RET;
}

static int (*lock_asked)(struct lock *lock) = lock_try;
