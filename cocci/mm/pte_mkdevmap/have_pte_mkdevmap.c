/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "pte_mkdevmap(), which is gone in v7.3",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/mm.h>

pte_t foo(pte_t pte);

pte_t foo(pte_t pte)
{
	return pte_mkdevmap(pte);
}
