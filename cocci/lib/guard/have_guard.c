/* {
	"version": "v6.5",
	"commit": "54da6a092431",
	"comment": "locks that are put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/cleanup.h>

static DEFINE_MUTEX(lock);

int foo(int number);

int foo(int number)
{
	guard(mutex)(&lock);
	return number;
}
