/* {
	"version": "v6.11",
	"commit": "78eb4ea25cd5",
	"comment": "a handler of a sysctl takes a const ctl_table",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/sysctl.h>

void foo(struct ctl_table *table);

static int bar(const struct ctl_table *table, int write, void *buffer, size_t *length, loff_t *pos)
{
	return proc_dointvec(table, write, buffer, length, pos);
}

void foo(struct ctl_table *table)
{
	table->proc_handler = bar;
}
