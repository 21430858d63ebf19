/* {
	"version": "v5.17",
	"commit": "65c7cdedeb30",
	"comment": "irq_set_affinity_and_hint()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/interrupt.h>

int foo(unsigned int irq, const struct cpumask *mask);

int foo(unsigned int irq, const struct cpumask *mask)
{
	return irq_set_affinity_and_hint(irq, mask);
}
