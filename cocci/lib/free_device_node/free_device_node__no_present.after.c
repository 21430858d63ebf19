#include <linux/module.h>
#ifndef COMPAT_FREE_DEVICE_NODE
#define COMPAT_FREE_DEVICE_NODE
#include <linux/err.h>
#include <linux/of.h>
DEFINE_FREE(device_node, struct device_node *, if (!IS_ERR_OR_NULL(_T)) of_node_put(_T))
#endif
#include <linux/of.h>

int branch_find(struct device_node *tree);

int branch_find(struct device_node *tree)
{
	struct device_node *branch __free(device_node) = of_get_parent(tree);

	return of_device_is_compatible(branch, "tree,branch") ? 0 : -ENODEV;
}
