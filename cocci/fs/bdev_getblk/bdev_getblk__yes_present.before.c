#include <linux/module.h>
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
