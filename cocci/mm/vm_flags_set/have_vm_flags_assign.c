/* {
	"version": "v6.3",
	"commit": "bc292ab00f6c",
	"comment": "the flags of a vma can be assigned to, until they are const",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/mm.h>

void foo(struct vm_area_struct *vma);

void foo(struct vm_area_struct *vma)
{
	vma->vm_flags |= VM_IO;
}
