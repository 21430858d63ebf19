#include <linux/module.h>
#include <linux/fs.h>
#include <linux/namei.h>

static int tree_still(struct dentry *node, unsigned int how)
{
	if (how & LOOKUP_RCU)
		return -ECHILD;
	return node->d_fsdata != NULL;
}

const struct dentry_operations tree_names = {
	.d_revalidate = tree_still,
	.d_delete = always_delete_dentry,
};
