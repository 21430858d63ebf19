/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "irq_get_nr_irqs()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["irq_get_nr_irqs"]
} */
#include <linux/module.h>
#include <linux/irq.h>
#include <linux/irqnr.h>

int foo(void);

int foo(void)
{
	return irq_get_nr_irqs();
}
