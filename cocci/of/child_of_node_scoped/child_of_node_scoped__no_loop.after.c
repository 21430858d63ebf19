#include <linux/module.h>
#include <linux/of.h>

int orchard_count(struct device_node *parent);

int orchard_count(struct device_node *parent)
{
	int found = 0;

	{
		compat_device_node(child);
		for_each_child_of_node(parent, child) {
			if (of_device_is_compatible(child, "orchard,tree"))
				return found;
			found++;
		}
	}
	{
		compat_device_node(last);
		for_each_child_of_node(parent, last)
			found += 2;
	}
	return found;
}
