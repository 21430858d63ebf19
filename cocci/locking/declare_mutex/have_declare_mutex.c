/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "DECLARE_MUTEX() and init_MUTEX(), the last version that has them is 2.6.36",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/semaphore.h>

DECLARE_MUTEX(foo_semaphore);

void foo(struct semaphore *s);

void foo(struct semaphore *s)
{
	init_MUTEX(s);
}
