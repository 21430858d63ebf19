#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mpage.h>
#include <linux/pagemap.h>
#include <linux/writeback.h>
#include <linux/buffer_head.h>

int tree_place(struct inode *inode, sector_t at, struct buffer_head *into, int create);

static int __maybe_unused compat_tree_pages_writepages(struct address_space *mapping,
						       struct writeback_control *wbc)
{
	return mpage_writepages(mapping, wbc, tree_place);
}

const struct address_space_operations tree_pages = {
	.writepages = compat_tree_pages_writepages,
	.direct_IO = noop_direct_IO,
};
