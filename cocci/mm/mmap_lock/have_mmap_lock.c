/* {
	"version": "v5.8",
	"commit": "9740ca4e95b4",
	"comment": "mmap_read_lock() and its kin",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/mm.h>

void foo(struct mm_struct *mm);

void foo(struct mm_struct *mm)
{
	mmap_read_lock(mm);
	mmap_read_unlock(mm);
}
