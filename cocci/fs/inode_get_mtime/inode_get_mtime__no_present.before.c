#include <linux/module.h>
#include <linux/fs.h>

struct attic_inode {
	u64 atime, mtime;
	struct timespec64 i_mtime;
};

static struct inode *attic_new(struct super_block *sb)
{
	struct inode *inode = new_inode(sb);

	if (inode)
		simple_inode_init_ts(inode);
	return inode;
}

static void attic_load(struct inode *inode, struct attic_inode *from)
{
	inode_set_atime(inode, from->atime, 0);
	inode_set_mtime_to_ts(inode, inode_set_atime_to_ts(inode, from->i_mtime));
	inode_set_mtime(inode, from->mtime, inode_get_atime_nsec(inode));
}

static void attic_save(struct inode *inode, struct attic_inode *to)
{
	to->atime = inode_get_atime_sec(inode) + inode_get_ctime_sec(inode);
	to->i_mtime = inode_get_mtime(inode);
	to->mtime = inode_get_mtime_sec(inode) * 1000 + inode_get_mtime_nsec(inode) / NSEC_PER_MSEC;
}
