#include <linux/module.h>
#ifndef COMPAT_GETBLK_GFP
#define COMPAT_GETBLK_GFP
#include <linux/blkdev.h>
#include <linux/buffer_head.h>
#include <linux/pagemap.h>
static inline struct buffer_head *compat_getblk_gfp(struct block_device *bdev, sector_t block, unsigned int size, gfp_t gfp)
{
	return bdev_getblk(bdev, block, size, mapping_gfp_constraint(bdev->bd_mapping, ~__GFP_FS) | gfp | __GFP_NOFAIL);
}
#define __getblk_gfp compat_getblk_gfp
#endif
#include <linux/fs.h>
#include <linux/buffer_head.h>

struct buffer_head *pier_block(struct super_block *sb, sector_t block);

struct buffer_head *pier_block(struct super_block *sb, sector_t block)
{
	struct buffer_head *bh = __getblk_gfp(sb->s_bdev, block, sb->s_blocksize, __GFP_MOVABLE);

	if (bh)
		set_buffer_uptodate(bh);
	return bh;
}
