/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "set of an xattr_handler gets the map of the mount",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/build_bug.h>
#include <linux/xattr.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct xattr_handler *)NULL)->set,
				  int (*)(const struct xattr_handler *, struct mnt_idmap *, struct dentry *,
					  struct inode *, const char *, const void *, size_t, int)));
}
