#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/pagemap.h>
#include <linux/writeback.h>
#include <linux/buffer_head.h>

static int tree_dirty(struct page *page)
{
	SetPageChecked(page);
	return 1;
}

const struct address_space_operations tree_one = {
	.set_page_dirty = tree_dirty,
	.direct_IO = noop_direct_IO,
};

const struct address_space_operations tree_two = {
	.set_page_dirty = __set_page_dirty_nobuffers,
};

const struct address_space_operations tree_three = {
	.set_page_dirty = __set_page_dirty_buffers,
};
