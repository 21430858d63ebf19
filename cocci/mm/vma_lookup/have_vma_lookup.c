/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "vma_lookup()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/mm.h>

void *foo(struct mm_struct *mm, unsigned long at);

void *foo(struct mm_struct *mm, unsigned long at)
{
	return vma_lookup(mm, at);
}
