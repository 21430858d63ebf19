/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "the variable nr_irqs, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["nr_irqs"]
} */
#include <linux/module.h>
#include <linux/irq.h>
#include <linux/irqnr.h>

int foo(void);

int foo(void)
{
	return nr_irqs;
}
