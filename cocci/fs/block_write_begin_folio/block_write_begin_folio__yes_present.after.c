#include <linux/module.h>
#include <linux/fs.h>
#include <linux/pagemap.h>
#include <linux/buffer_head.h>

static int mill_block(struct inode *inode, sector_t block, struct buffer_head *bh, int create)
{
	map_bh(bh, inode->i_sb, block);
	return 0;
}

static int mill_own_write_begin(struct page *page, loff_t pos)
{
	return pos < PAGE_SIZE ? __block_write_begin(page_folio(page), pos,
						     PAGE_SIZE - pos,
						     mill_block) : 0;
}

int mill_first(struct address_space *mapping);

int mill_first(struct address_space *mapping)
{
	struct page *locked = find_lock_page(mapping, 0);
	int err;

	if (!locked)
		return -ENOENT;
	err = mill_own_write_begin(locked, 0);
	if (!err)
		err = __block_write_begin(page_folio(locked), 0, 512,
					  mill_block);
	unlock_page(locked);
	put_page(locked);
	return err;
}
