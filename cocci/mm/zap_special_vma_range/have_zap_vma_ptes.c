/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "zap_vma_ptes(), which is gone in v7.3",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["zap_vma_ptes"]
} */
#include <linux/module.h>
#include <linux/mm.h>

void foo(struct vm_area_struct *vma);

void foo(struct vm_area_struct *vma)
{
	zap_vma_ptes(vma, vma->vm_start, PAGE_SIZE);
}
