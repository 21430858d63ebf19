/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "operations of inodes get the map of their mount",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>

static int bar(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode, dev_t dev)
{
	return 0;
}

const struct inode_operations *foo(struct inode *inode, struct kstat *stat);

const struct inode_operations *foo(struct inode *inode, struct kstat *stat)
{
	static const struct inode_operations ops = { .mknod = bar };

	generic_fillattr(&nop_mnt_idmap, STATX_BASIC_STATS, inode, stat);
	return &ops;
}
