#include <linux/module.h>
#ifndef COMPAT_INODE_GET_CTIME
#define COMPAT_INODE_GET_CTIME
#include <linux/fs.h>
#include <linux/types.h>
static inline struct timespec64 compat_inode_get_ctime(const struct inode *inode)
{
	return inode->i_ctime;
}
static inline struct timespec64 compat_inode_set_ctime_to_ts(struct inode *inode, struct timespec64 ts)
{
	inode->i_ctime = ts;
	return ts;
}
static inline struct timespec64 compat_inode_set_ctime(struct inode *inode, long long sec, long nsec)
{
	struct timespec64 ts;

	ts.tv_sec = sec;
	ts.tv_nsec = nsec;
	inode->i_ctime = ts;
	return ts;
}
static inline struct timespec64 compat_inode_set_ctime_current(struct inode *inode)
{
	struct timespec64 now = current_time(inode);

	inode->i_ctime = now;
	return now;
}
#define inode_get_ctime compat_inode_get_ctime
#define inode_set_ctime_to_ts compat_inode_set_ctime_to_ts
#define inode_set_ctime compat_inode_set_ctime
#define inode_set_ctime_current compat_inode_set_ctime_current
#endif
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
