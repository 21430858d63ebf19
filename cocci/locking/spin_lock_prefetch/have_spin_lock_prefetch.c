/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "spin_lock_prefetch()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/prefetch.h>
#include <linux/spinlock.h>

void foo(spinlock_t *bar);

void foo(spinlock_t *bar)
{
	spin_lock_prefetch(bar);
}
