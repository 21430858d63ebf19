/* {
	"version": "v5.8",
	"commit": "12cc923f1ccc",
	"comment": "DECLARE_TASKLET() is told a number, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/interrupt.h>

void foo(unsigned long data);

DECLARE_TASKLET(bar, foo, 0);
