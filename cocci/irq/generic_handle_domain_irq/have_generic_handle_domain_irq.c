/* {
	"version": "v5.14",
	"commit": "8240ef50d486",
	"comment": "generic_handle_domain_irq()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/irq.h>
#include <linux/irqdesc.h>
#include <linux/irqdomain.h>

int foo(struct irq_domain *domain);

int foo(struct irq_domain *domain)
{
	return generic_handle_domain_irq(domain, 1);
}
