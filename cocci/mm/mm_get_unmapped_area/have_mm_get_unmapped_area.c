/* {
	"version": "v6.10",
	"commit": "529ce23a764f",
	"comment": "mm_get_unmapped_area(), of an mm",
	"exports": ["mm_get_unmapped_area"],
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
	return mm_get_unmapped_area(current->mm, file, 0, PAGE_SIZE, 0, 0);
}
