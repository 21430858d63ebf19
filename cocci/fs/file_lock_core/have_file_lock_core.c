/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "what leases and locks have in common is in a struct file_lock_core",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/filelock.h>

void foo(struct file_lock *lock, struct file *file);

void foo(struct file_lock *lock, struct file *file)
{
	lock->c.flc_type = F_WRLCK;
	lock->c.flc_flags = FL_POSIX;
	lock->c.flc_file = file;
}
