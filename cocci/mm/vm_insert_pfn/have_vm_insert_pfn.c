/* {
	"version": "v4.19",
	"commit": "unknown",
	"comment": "vm_insert_pfn(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

int foo(struct vm_area_struct *vma);

int foo(struct vm_area_struct *vma)
{
	return vm_insert_pfn(vma, 0, 0);
}
