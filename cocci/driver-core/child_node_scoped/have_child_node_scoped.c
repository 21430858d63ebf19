/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "a loop over child nodes that puts the one where it ends",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/property.h>

int foo(struct device *parent);

int foo(struct device *parent)
{
	device_for_each_child_node_scoped(parent, child)
		return 1;
	return 0;
}
