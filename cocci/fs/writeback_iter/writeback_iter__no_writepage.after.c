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

static int __maybe_unused compat_tree_pages_writepages(struct address_space *mapping,
						       struct writeback_control *wbc)
{
	struct folio *folio = NULL;
	int error = 0;

	while ((folio = writeback_iter(mapping, wbc, folio, &error))) {
		error = tree_write(&folio->page, wbc);
		if (error == AOP_WRITEPAGE_ACTIVATE) {
			folio_unlock(folio);
			error = 0;
		}
	}

	return error;
}

const struct address_space_operations tree_pages = {
	.writepages = compat_tree_pages_writepages,
	.direct_IO = noop_direct_IO,
};
