/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "an interrupt that is off until the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/interrupt.h>
#include <linux/cleanup.h>

int foo(int irq);

int foo(int irq)
{
	guard(disable_irq)(&irq);
	return irq;
}
