/* {
	"version": "v6.16",
	"commit": "unknown",
	"comment": "a loop over child nodes that puts the one where it ends",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/property.h>

int foo(struct fwnode_handle *parent);

int foo(struct fwnode_handle *parent)
{
	fwnode_for_each_child_node_scoped(parent, child)
		return 1;
	return 0;
}
