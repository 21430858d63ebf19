/* {
	"version": "v4.14",
	"commit": "unknown",
	"comment": "DEFINE_TIMER() is told when, and with what, the last version that is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/timer.h>

void foo(unsigned long data);

DEFINE_TIMER(bar, foo, 0, 0);
