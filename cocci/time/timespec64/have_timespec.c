/* {
	"version": "v5.5",
	"commit": "unknown",
	"comment": "struct timespec, the last version whose kernel has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/time.h>

long foo(struct timespec *ts);

long foo(struct timespec *ts)
{
	return ts->tv_sec;
}
