#include <linux/module.h>
#include <linux/fs.h>
#include <linux/namei.h>

static int tree_still(struct dentry *node, unsigned int how)
{
	if (how & LOOKUP_RCU)
		return -ECHILD;
	return node->d_fsdata != NULL;
}

static int __maybe_unused compat_tree_names_d_revalidate(struct inode *dir,
							 const struct qstr *name,
							 struct dentry *dentry,
							 unsigned int flags)
{
	return tree_still(dentry, flags);
}

const struct dentry_operations tree_names = {
	.d_revalidate = compat_tree_names_d_revalidate,
	.d_delete = always_delete_dentry,
};
