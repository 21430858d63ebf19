/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "zap_special_vma_range(), the new name of zap_vma_ptes()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["zap_special_vma_range"]
} */
#include <linux/module.h>
#include <linux/mm.h>

void foo(struct vm_area_struct *vma);

void foo(struct vm_area_struct *vma)
{
	zap_special_vma_range(vma, vma->vm_start, PAGE_SIZE);
}
