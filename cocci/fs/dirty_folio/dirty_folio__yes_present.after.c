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

static bool __maybe_unused compat_tree_one_dirty_folio(struct address_space *mapping,
						       struct folio *folio)
{
	return tree_dirty(&folio->page);
}

const struct address_space_operations tree_one = {
	.dirty_folio = compat_tree_one_dirty_folio,
	.direct_IO = noop_direct_IO,
};

const struct address_space_operations tree_two = {
	.dirty_folio = filemap_dirty_folio,
};

const struct address_space_operations tree_three = {
	.dirty_folio = block_dirty_folio,
};
