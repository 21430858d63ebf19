#include <linux/module.h>
#include <linux/property.h>

int nest_count(struct fwnode_handle *parent);

int nest_count(struct fwnode_handle *parent)
{
	int found = 0;

	{
		compat_fwnode_handle(child);
		fwnode_for_each_child_node(parent, child) {
			if (fwnode_property_present(child, "egg"))
				return found;
			found++;
		}
	}
	{
		compat_fwnode_handle(last);
		fwnode_for_each_child_node(parent, last)
			found += 2;
	}
	return found;
}
