/* {
	"version": "v5.6",
	"commit": "d56c0d45f0e2",
	"comment": "a proc entry has operations of a type of its own",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/proc_fs.h>

struct proc_dir_entry *foo(const struct proc_ops *ops);

struct proc_dir_entry *foo(const struct proc_ops *ops)
{
	return proc_create("foo", 0, NULL, ops);
}
