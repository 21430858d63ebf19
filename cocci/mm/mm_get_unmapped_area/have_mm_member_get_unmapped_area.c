/* {
	"version": "v6.9",
	"commit": "529ce23a764f",
	"comment": "mm_struct.get_unmapped_area, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched/mm.h>

unsigned long foo(struct file *file);

unsigned long foo(struct file *file)
{
	return current->mm->get_unmapped_area(file, 0, PAGE_SIZE, 0, 0);
}
