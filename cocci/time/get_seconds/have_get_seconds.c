/* {
	"version": "v5.12",
	"commit": "unknown",
	"comment": "get_seconds(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/timekeeping.h>

unsigned long foo(void);

unsigned long foo(void)
{
	return get_seconds();
}
