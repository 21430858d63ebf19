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

static const struct address_space_operations scroll_ops = {
	.invalidatepage = scroll_forget,
};

static void scroll_open(struct inode *inode)
{
	inode->i_mapping->a_ops = &scroll_ops;
}

static void (*scroll_asked)(struct inode *inode) = scroll_open;
