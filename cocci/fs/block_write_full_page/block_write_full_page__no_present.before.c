#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mpage.h>
#include <linux/pagemap.h>
#include <linux/writeback.h>
#include <linux/buffer_head.h>

int tree_place(struct inode *inode, sector_t at, struct buffer_head *into, int create);

static int tree_store(struct page *from, struct writeback_control *how)
{
	return block_write_full_page(from, tree_place, how);
}

const struct address_space_operations tree_pages = {
	.writepage = tree_store,
	.direct_IO = noop_direct_IO,
};
