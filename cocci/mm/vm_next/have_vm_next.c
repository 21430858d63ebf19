/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "vm_next of an area, and mmap of what holds them, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

struct vm_area_struct *foo(struct mm_struct *mm);

struct vm_area_struct *foo(struct mm_struct *mm)
{
	return mm->mmap->vm_next;
}
