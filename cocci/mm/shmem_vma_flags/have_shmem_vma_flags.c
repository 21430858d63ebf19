/* {
	"version": "v7.0",
	"commit": "unknown",
	"comment": "shmem_file_setup() takes vma_flags_t",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/shmem_fs.h>

struct file *foo(loff_t size, unsigned long flags);

struct file *foo(loff_t size, unsigned long flags)
{
	return shmem_file_setup("foo", size, legacy_to_vma_flags(flags));
}
