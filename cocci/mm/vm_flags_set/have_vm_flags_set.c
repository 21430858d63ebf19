/* {
	"version": "v6.3",
	"commit": "bc292ab00f6c",
	"comment": "functions that change the flags of a vma",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/mm.h>

void foo(struct vm_area_struct *vma);

void foo(struct vm_area_struct *vma)
{
	vm_flags_set(vma, VM_IO);
	vm_flags_clear(vma, VM_PFNMAP);
	vm_flags_reset(vma, VM_READ);
	vm_flags_mod(vma, VM_IO, VM_PFNMAP);
}
