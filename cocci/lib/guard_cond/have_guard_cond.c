/* {
	"version": "v6.8",
	"commit": "e4ab322fbaaa",
	"comment": "a guard that may not be had",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>
#include <linux/cleanup.h>

int foo(struct mutex *lock);

int foo(struct mutex *lock)
{
	scoped_guard(mutex_try, lock)
		return 1;
	return 0;
}
