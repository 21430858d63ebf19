/* {
	"version": "v5.18",
	"commit": "509853f9e1e7",
	"comment": "generic_handle_irq_safe()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/irq.h>
#include <linux/irqdesc.h>

int foo(unsigned int irq);

int foo(unsigned int irq)
{
	return generic_handle_irq_safe(irq);
}
