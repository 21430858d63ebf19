#include <linux/module.h>
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
