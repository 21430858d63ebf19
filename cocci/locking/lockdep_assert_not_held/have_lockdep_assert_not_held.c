/* {
	"version": "v5.13",
	"commit": "unknown",
	"comment": "lockdep_assert_not_held()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/lockdep.h>
#include <linux/mutex.h>

void foo(struct mutex *lock);

void foo(struct mutex *lock)
{
	lockdep_assert_not_held(lock);
}
