/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "mm_get_unmapped_area(), of the current process",
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
	return mm_get_unmapped_area(file, 0, PAGE_SIZE, 0, 0);
}
