/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "a lock for many readers that is put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/spinlock.h>
#include <linux/cleanup.h>

int foo(rwlock_t *lock, int number);

int foo(rwlock_t *lock, int number)
{
	guard(read_lock)(lock);
	return number;
}
