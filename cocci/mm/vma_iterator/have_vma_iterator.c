/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "an iterator over the areas of a process",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/mm.h>

unsigned long foo(struct mm_struct *mm);

unsigned long foo(struct mm_struct *mm)
{
	struct vm_area_struct *area;
	unsigned long all = 0;
	VMA_ITERATOR(areas, mm, 0);

	for_each_vma(areas, area)
		all += area->vm_end - area->vm_start;
	return all;
}
