#include <linux/module.h>
#include <linux/fs.h>

struct shelf_inode {
	struct inode vfs;
	struct timespec64 i_ctime;
};

static void shelf_read(struct shelf_inode *shelf, u32 seconds)
{
	inode_set_ctime(&shelf->vfs, seconds, 0);
	shelf->i_ctime = inode_get_ctime(&shelf->vfs);
}

static void shelf_touch(struct inode *dir, struct inode *inode)
{
	inode_set_ctime_to_ts(dir, inode_set_ctime_current(inode));
	if (inode_get_ctime(dir).tv_sec > 0)
		mark_inode_dirty(dir);
}
