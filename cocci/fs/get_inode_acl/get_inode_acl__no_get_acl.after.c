#include <linux/module.h>
#include <linux/fs.h>
#include <linux/posix_acl.h>

static struct posix_acl *tree_rights(struct inode *inode, int kind, bool fast)
{
	return fast ? ERR_PTR(-ECHILD) : NULL;
}

static int tree_allow(struct user_namespace *users, struct inode *inode, struct posix_acl *rights, int kind)
{
	return rights && kind ? -EOPNOTSUPP : 0;
}

static int __maybe_unused compat_tree_files_set_acl(struct mnt_idmap *idmap,
						    struct dentry *dentry,
						    struct posix_acl *acl,
						    int type)
{
	return tree_allow(&init_user_ns, d_inode(dentry), acl, type);
}

const struct inode_operations tree_files = {
	.get_inode_acl = tree_rights,
	.set_acl = compat_tree_files_set_acl,
};
