#include <linux/module.h>
#include <linux/of.h>

int orchard_count(struct device_node *parent);

int orchard_count(struct device_node *parent)
{
	int found = 0;

	for_each_child_of_node_scoped(parent, child) {
		if (of_device_is_compatible(child, "orchard,tree"))
			return found;
		found++;
	}
	for_each_child_of_node_scoped(parent, last)
		found += 2;
	return found;
}
