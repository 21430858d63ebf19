/* {
	"version": "v5.5",
	"commit": "unknown",
	"comment": "do_gettimeofday() or struct timeval, the last version whose kernel has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/time.h>

long foo(struct timeval *tv);

long foo(struct timeval *tv)
{
	return tv->tv_usec;
}
