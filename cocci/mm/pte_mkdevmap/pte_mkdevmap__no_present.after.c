#include <linux/module.h>
#include <linux/mm.h>

static pte_t window_entry(unsigned long pfn, pgprot_t prot, bool mark)
{
	pte_t entry = pfn_pte(pfn, prot);

	return mark ? entry : entry;
}
