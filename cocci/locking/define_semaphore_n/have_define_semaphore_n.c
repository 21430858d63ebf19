/* {
	"version": "v6.4",
	"commit": "48380368dec1",
	"comment": "DEFINE_SEMAPHORE() takes the number as well",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/semaphore.h>

struct semaphore *foo(void);

static DEFINE_SEMAPHORE(bar, 1);

struct semaphore *foo(void)
{
	return &bar;
}
