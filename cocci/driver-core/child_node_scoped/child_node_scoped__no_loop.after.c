#include <linux/module.h>
#include <linux/property.h>

int hive_count(struct device *parent);

int hive_count(struct device *parent)
{
	int found = 0;

	{
		compat_fwnode_handle(child);
		device_for_each_child_node(parent, child) {
			if (fwnode_property_present(child, "queen"))
				return found;
			found++;
		}
	}
	{
		compat_fwnode_handle(last);
		device_for_each_child_node(parent, last)
			found += 2;
	}
	return found;
}
