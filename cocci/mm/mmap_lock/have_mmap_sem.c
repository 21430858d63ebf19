/* {
	"version": "v5.7",
	"commit": "c1e8d7c6a7a6",
	"comment": "mm_struct.mmap_sem, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/mm.h>

void foo(struct mm_struct *mm);

void foo(struct mm_struct *mm)
{
	down_read(&mm->mmap_sem);
	up_read(&mm->mmap_sem);
}
