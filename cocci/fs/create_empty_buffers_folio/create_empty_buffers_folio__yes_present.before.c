#include <linux/module.h>
#include <linux/fs.h>
#include <linux/pagemap.h>
#include <linux/buffer_head.h>

struct loft_page {
	int buffers;
};

static void loft_create_empty_buffers(struct loft_page *page, int buffers)
{
	page->buffers += buffers;
}

static void loft_prepare(struct page *page, struct super_block *sb)
{
	if (!PagePrivate(page))
		create_empty_buffers(page, sb->s_blocksize, 0);
}

int loft_first(struct address_space *mapping, struct loft_page *own);
void loft_fault(struct vm_fault *vmf, struct super_block *sb);

int loft_first(struct address_space *mapping, struct loft_page *own)
{
	struct page *locked = find_lock_page(mapping, 0);

	if (!locked)
		return -ENOENT;
	loft_create_empty_buffers(own, 1);
	loft_prepare(locked, mapping->host->i_sb);
	unlock_page(locked);
	put_page(locked);
	return 0;
}

void loft_fault(struct vm_fault *vmf, struct super_block *sb)
{
	create_empty_buffers(vmf->page, sb->s_blocksize, 0);
}
