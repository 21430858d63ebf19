#include <linux/module.h>
#ifndef COMPAT_FWNODE_CHILD_NODE_SCOPED
#define COMPAT_FWNODE_CHILD_NODE_SCOPED
#define compat_fwnode_handle(name) struct fwnode_handle *name __free(fwnode_handle) = NULL
#endif
#include <linux/property.h>

int nest_count(struct fwnode_handle *parent);

int nest_count(struct fwnode_handle *parent)
{
	int found = 0;

	fwnode_for_each_child_node_scoped(parent, child) {
		if (fwnode_property_present(child, "egg"))
			return found;
		found++;
	}
	fwnode_for_each_child_node_scoped(parent, last)
		found += 2;
	return found;
}
