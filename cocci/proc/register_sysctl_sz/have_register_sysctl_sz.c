/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "register_sysctl_sz(), which is told how many entries a table has",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["register_sysctl_sz"]
} */
#include <linux/module.h>
#include <linux/sysctl.h>

struct ctl_table_header *foo(struct ctl_table *table);

struct ctl_table_header *foo(struct ctl_table *table)
{
	return register_sysctl_sz("foo", table, 1);
}
