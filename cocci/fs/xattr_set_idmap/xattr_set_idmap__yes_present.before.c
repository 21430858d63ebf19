#include <linux/module.h>
#include <linux/fs.h>
#include <linux/xattr.h>

struct cask_handler {
	int (*set)(struct inode *inode, int what);
};

static int cask_own(struct inode *inode, int what)
{
	return inode->i_ino ? what : -EINVAL;
}

static const struct cask_handler cask_handler = {
	.set = cask_own,
};

static int cask_set(const struct xattr_handler *handler, struct dentry *dentry, struct inode *inode, const char *name,
		    const void *value, size_t size, int flags)
{
	return cask_handler.set(inode, flags);
}

static int cask_clear(const struct xattr_handler *handler, struct dentry *dentry, struct inode *inode)
{
	return cask_set(handler, dentry, inode, "", NULL, 0, 0);
}

const struct xattr_handler cask_user = {
	.prefix = "user.",
#ifdef CASK_OF_OTHERS
	.get = cask_get,
#endif
	.set = cask_set,
};

int cask_remove(struct dentry *dentry, struct inode *inode);

int cask_remove(struct dentry *dentry, struct inode *inode)
{
	return cask_clear(&cask_user, dentry, inode);
}

#ifdef CASK_WITH_NAMESPACE
static int cask_trusted_set(const struct xattr_handler *handler, struct user_namespace *ns, struct dentry *dentry, struct inode *inode,
			    const char *name, const void *value, size_t size, int flags)
{
	return size ? cask_trusted_set(handler, &init_user_ns, dentry, inode, name, value, 0, flags) : -EOPNOTSUPP;
}

const struct xattr_handler cask_trusted = {
	.prefix = "trusted.",
	.set = cask_trusted_set,
};
#endif
