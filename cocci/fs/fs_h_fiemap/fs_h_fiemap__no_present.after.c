#include <linux/module.h>
#include <linux/fs.h>
#include <linux/fiemap.h>

static int pond_fiemap(struct inode *inode, struct fiemap_extent_info *info)
{
	return fiemap_fill_next_extent(info, 0, i_size_read(inode), 0, 0);
}

static int (*pond_maps)(struct inode *inode, struct fiemap_extent_info *info) = pond_fiemap;
