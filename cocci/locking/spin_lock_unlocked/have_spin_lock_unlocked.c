/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "SPIN_LOCK_UNLOCKED, the last version that has it is 2.6.38",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/spinlock.h>

extern spinlock_t foo_lock;

spinlock_t foo_lock = SPIN_LOCK_UNLOCKED;
