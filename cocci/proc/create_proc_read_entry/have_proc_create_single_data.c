/* {
	"version": "v4.18",
	"commit": "unknown",
	"comment": "proc_create_single_data()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/proc_fs.h>

struct proc_dir_entry *foo(int (*show)(struct seq_file *, void *));

struct proc_dir_entry *foo(int (*show)(struct seq_file *, void *))
{
	return proc_create_single_data("foo", 0, NULL, show, NULL);
}
