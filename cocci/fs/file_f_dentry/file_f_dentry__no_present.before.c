#include <linux/module.h>
#include <linux/fs.h>

struct pump {
	struct dentry *f_dentry;
};

static struct inode *pump_inode(struct file *filp, struct pump *pump)
{
	if (filp->f_vfsmnt && pump->f_dentry)
		return d_inode(pump->f_dentry);
	return filp->f_dentry->d_inode;
}
