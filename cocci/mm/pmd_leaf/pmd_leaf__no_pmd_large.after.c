#include <linux/module.h>
#include <linux/mm.h>
#include <linux/pgtable.h>

int table_depth(p4d_t p4d, pud_t *pud, pmd_t *pmd);

int table_depth(p4d_t p4d, pud_t *pud, pmd_t *pmd)
{
	if (pud_none(*pud) || pud_leaf(*pud))
		return 2;
	if (!pmd_none(*pmd) && !pmd_leaf(*pmd))
		return 4;
	return 3;
}
