/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "a spinlock that keeps softirqs off until the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/spinlock.h>
#include <linux/cleanup.h>

int foo(spinlock_t *lock, int number);

int foo(spinlock_t *lock, int number)
{
	guard(spinlock_bh)(lock);
	return number;
}
