#include <linux/module.h>
#include <linux/property.h>

int twig_find(struct fwnode_handle *tree);

int twig_find(struct fwnode_handle *tree)
{
	struct fwnode_handle *twig __free(fwnode_handle) = fwnode_get_parent(tree);

	return twig ? 0 : -ENODEV;
}
