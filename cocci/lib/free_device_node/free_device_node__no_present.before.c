#include <linux/module.h>
#include <linux/of.h>

int branch_find(struct device_node *tree);

int branch_find(struct device_node *tree)
{
	struct device_node *branch __free(device_node) = of_get_parent(tree);

	return of_device_is_compatible(branch, "tree,branch") ? 0 : -ENODEV;
}
