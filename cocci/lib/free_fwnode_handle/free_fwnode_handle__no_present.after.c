#include <linux/module.h>
#ifndef COMPAT_FREE_FWNODE_HANDLE
#define COMPAT_FREE_FWNODE_HANDLE
#include <linux/err.h>
#include <linux/property.h>
DEFINE_FREE(fwnode_handle, struct fwnode_handle *, if (!IS_ERR_OR_NULL(_T)) fwnode_handle_put(_T))
#endif
#include <linux/property.h>

int twig_find(struct fwnode_handle *tree);

int twig_find(struct fwnode_handle *tree)
{
	struct fwnode_handle *twig __free(fwnode_handle) = fwnode_get_parent(tree);

	return twig ? 0 : -ENODEV;
}
