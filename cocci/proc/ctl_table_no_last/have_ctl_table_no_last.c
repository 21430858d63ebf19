/* {
	"version": "v6.11",
	"commit": "d7a76ec87195",
	"comment": "each entry of a ctl_table has a name; asked of what came with it, the const table of a handler",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["register_sysctl_sz"]
} */
#include <linux/module.h>
#include <linux/sysctl.h>
#include <linux/build_bug.h>

struct ctl_table_header *foo(struct ctl_table *table);

struct ctl_table_header *foo(struct ctl_table *table)
{
	BUILD_BUG_ON(!__same_type(*((struct ctl_table *)NULL)->proc_handler,
				  int(const struct ctl_table *, int, void *, size_t *, loff_t *)));
	return register_sysctl_sz("foo", table, 1);
}
