#include <linux/module.h>
#include <linux/fs.h>
#include <linux/version.h>

struct fileattr;
struct file_kattr;

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 17, 0)
#define attic_attr file_kattr
#else
#define attic_attr fileattr
#endif

struct attic_operations {
	int (*fileattr_set)(struct user_namespace *ns, int what);
};

int attic_own(struct user_namespace *ns, int what);
int attic_fileattr_set(struct mnt_idmap *mnt_userns, struct dentry *dentry,
		       struct attic_attr *fa);
int attic_reset(struct dentry *dentry);

int attic_own(struct user_namespace *ns, int what)
{
	return ns ? what : 0;
}

const struct attic_operations attic_own_operations = {
	.fileattr_set = attic_own,
};

int attic_fileattr_set(struct mnt_idmap *mnt_userns, struct dentry *dentry,
		       struct attic_attr *fa)
{
	struct inode *inode = d_inode(dentry);

	if (!inode_owner_or_capable(mnt_userns, inode))
		return -EPERM;
	return fa ? 0 : -EOPNOTSUPP;
}

int attic_reset(struct dentry *dentry)
{
	return attic_fileattr_set(&nop_mnt_idmap, dentry, NULL);
}

const struct inode_operations attic_file = {
#ifdef ATTIC_OF_OTHERS
	.permission = attic_permission,
#endif
	.fileattr_set = attic_fileattr_set,
};
