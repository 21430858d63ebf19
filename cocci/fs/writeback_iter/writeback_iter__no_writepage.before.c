#include <linux/module.h>
#include <linux/fs.h>
#include <linux/pagemap.h>
#include <linux/writeback.h>

static int tree_write(struct page *from, struct writeback_control *how)
{
	set_page_writeback(from);
	unlock_page(from);
	end_page_writeback(from);
	return how->sync_mode == WB_SYNC_ALL ? 0 : -EAGAIN;
}

const struct address_space_operations tree_pages = {
	.writepage = tree_write,
	.direct_IO = noop_direct_IO,
};
