/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "register_sysctl_table(), which is gone again, and tables in a table",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["register_sysctl_table"]
} */
#include <linux/module.h>
#include <linux/sysctl.h>

struct ctl_table_header *foo(struct ctl_table *table);

struct ctl_table_header *foo(struct ctl_table *table)
{
	return register_sysctl_table(table->child);
}
