#include <linux/module.h>
#include <linux/cred.h>
#include <linux/fs.h>
#include <linux/mount.h>
#include <linux/path.h>

static bool port_may(struct file *file, struct path *path, struct inode *inode)
{
	if (inode_permission(file_mnt_idmap(file), file_inode(file), MAY_READ))
		return false;
	if (inode_owner_or_capable(mnt_idmap(path->mnt), inode))
		return true;
	if (ns_capable(current_user_ns(), CAP_SYS_ADMIN))
		return true;

	return !inode_permission(&nop_mnt_idmap, inode, MAY_WRITE);
}

#ifdef PORT_ASKS_FOR_THE_CALLER
static bool port_caller_may(struct file *filp)
{
	return !inode_permission(current_user_ns(), file_inode(filp), MAY_WRITE) ||
	       inode_owner_or_capable(current_user_ns(), file_inode(filp));
}
#endif
