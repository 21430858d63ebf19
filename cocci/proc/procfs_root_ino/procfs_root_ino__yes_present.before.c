#include <linux/module.h>
#include <linux/fs.h>
#include <linux/proc_fs.h>
#include <linux/proc_ns.h>

static bool door_is_root(struct inode *inode)
{
	return inode->i_ino == PROC_ROOT_INO;
}

static bool door_is_first(struct inode *inode, unsigned long root)
{
	return inode->i_ino == root;
}
