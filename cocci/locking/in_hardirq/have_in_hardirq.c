/* {
	"version": "v5.11",
	"commit": "unknown",
	"comment": "in_hardirq(), the new name of in_irq()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/preempt.h>

int foo(void);

int foo(void)
{
	return in_hardirq();
}
