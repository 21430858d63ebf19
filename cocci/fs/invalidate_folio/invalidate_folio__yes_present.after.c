#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>

struct scroll {
	int invalidatepage;
};

static void scroll_forget(struct page *leaf, unsigned int from, unsigned int many)
{
	struct scroll *scroll = (struct scroll *)leaf->mapping->host->i_private;

	if (from == 0 && many == PAGE_SIZE)
		scroll->invalidatepage++;
}

static void __maybe_unused compat_scroll_ops_invalidate_folio(struct folio *folio,
							      size_t offset,
							      size_t length)
{
	scroll_forget(&folio->page, offset, length);
}

static const struct address_space_operations scroll_ops = {
	.invalidate_folio = compat_scroll_ops_invalidate_folio,
};

static void scroll_open(struct inode *inode)
{
	inode->i_mapping->a_ops = &scroll_ops;
}

static void (*scroll_asked)(struct inode *inode) = scroll_open;
