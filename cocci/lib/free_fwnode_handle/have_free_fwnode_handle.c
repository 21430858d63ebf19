/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "a node of the firmware that is put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/property.h>
#include <linux/cleanup.h>

int foo(struct fwnode_handle *node);

int foo(struct fwnode_handle *node)
{
	struct fwnode_handle *own __free(fwnode_handle) = fwnode_get_parent(node);

	return own ? 0 : -ENODEV;
}
