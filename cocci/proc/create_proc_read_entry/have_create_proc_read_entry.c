/* {
	"version": "v3.9",
	"commit": "unknown",
	"comment": "create_proc_read_entry(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/proc_fs.h>

struct proc_dir_entry *foo(void);

struct proc_dir_entry *foo(void)
{
	return create_proc_read_entry("foo", 0, NULL, NULL, NULL);
}
