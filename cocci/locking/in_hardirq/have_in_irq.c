/* {
	"version": "v6.19",
	"commit": "70e0a80a1f35",
	"comment": "in_irq(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/preempt.h>

int foo(void);

int foo(void)
{
	return in_irq();
}
