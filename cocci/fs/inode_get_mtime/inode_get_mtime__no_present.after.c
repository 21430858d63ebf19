#include <linux/module.h>
#ifndef COMPAT_INODE_GET_MTIME
#define COMPAT_INODE_GET_MTIME
#include <linux/fs.h>
#include <linux/types.h>
static inline struct timespec64 compat_inode_get_atime(const struct inode *inode)
{
	return inode->i_atime;
}
static inline long long compat_inode_get_atime_sec(const struct inode *inode)
{
	return inode->i_atime.tv_sec;
}
static inline long compat_inode_get_atime_nsec(const struct inode *inode)
{
	return inode->i_atime.tv_nsec;
}
static inline struct timespec64 compat_inode_set_atime_to_ts(struct inode *inode, struct timespec64 ts)
{
	inode->i_atime = ts;
	return ts;
}
static inline struct timespec64 compat_inode_set_atime(struct inode *inode, long long sec, long nsec)
{
	struct timespec64 ts;

	ts.tv_sec = sec;
	ts.tv_nsec = nsec;
	inode->i_atime = ts;
	return ts;
}
static inline struct timespec64 compat_inode_get_mtime(const struct inode *inode)
{
	return inode->i_mtime;
}
static inline long long compat_inode_get_mtime_sec(const struct inode *inode)
{
	return inode->i_mtime.tv_sec;
}
static inline long compat_inode_get_mtime_nsec(const struct inode *inode)
{
	return inode->i_mtime.tv_nsec;
}
static inline struct timespec64 compat_inode_set_mtime_to_ts(struct inode *inode, struct timespec64 ts)
{
	inode->i_mtime = ts;
	return ts;
}
static inline struct timespec64 compat_inode_set_mtime(struct inode *inode, long long sec, long nsec)
{
	struct timespec64 ts;

	ts.tv_sec = sec;
	ts.tv_nsec = nsec;
	inode->i_mtime = ts;
	return ts;
}
static inline long long compat_inode_get_ctime_sec(const struct inode *inode)
{
	return inode->i_ctime.tv_sec;
}
static inline long compat_inode_get_ctime_nsec(const struct inode *inode)
{
	return inode->i_ctime.tv_nsec;
}
static inline struct timespec64 compat_simple_inode_init_ts(struct inode *inode)
{
	struct timespec64 now = current_time(inode);

	inode->i_ctime = now;
	inode->i_mtime = now;
	inode->i_atime = now;
	return now;
}
#define inode_get_atime compat_inode_get_atime
#define inode_get_atime_sec compat_inode_get_atime_sec
#define inode_get_atime_nsec compat_inode_get_atime_nsec
#define inode_set_atime_to_ts compat_inode_set_atime_to_ts
#define inode_set_atime compat_inode_set_atime
#define inode_get_mtime compat_inode_get_mtime
#define inode_get_mtime_sec compat_inode_get_mtime_sec
#define inode_get_mtime_nsec compat_inode_get_mtime_nsec
#define inode_set_mtime_to_ts compat_inode_set_mtime_to_ts
#define inode_set_mtime compat_inode_set_mtime
#define inode_get_ctime_sec compat_inode_get_ctime_sec
#define inode_get_ctime_nsec compat_inode_get_ctime_nsec
#define simple_inode_init_ts compat_simple_inode_init_ts
#endif
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
