/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "follow_pfn(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["follow_pfn"]
} */
#include <linux/module.h>
#include <linux/mm.h>

int foo(struct vm_area_struct *vma, unsigned long *pfn);

int foo(struct vm_area_struct *vma, unsigned long *pfn)
{
	return follow_pfn(vma, 0, pfn);
}
