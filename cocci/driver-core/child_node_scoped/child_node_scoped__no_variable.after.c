#include <linux/module.h>
#ifndef COMPAT_CHILD_NODE_SCOPED
#define COMPAT_CHILD_NODE_SCOPED
#define compat_fwnode_handle(name) struct fwnode_handle *name __free(fwnode_handle) = NULL
#endif
#include <linux/property.h>

int hive_count(struct device *parent);

int hive_count(struct device *parent)
{
	int found = 0;

	device_for_each_child_node_scoped(parent, child) {
		if (fwnode_property_present(child, "queen"))
			return found;
		found++;
	}
	device_for_each_child_node_scoped(parent, last)
		found += 2;
	return found;
}
