#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

static int quay_page_has_buffers(struct page *page)
{
	return page != NULL;
}

int quay_state(struct page *page, struct buffer_head *bh);

int quay_state(struct page *page, struct buffer_head *bh)
{
	int count = (!!folio_buffers(page_folio(page))) + quay_page_has_buffers(page);

	if (!(!!folio_buffers(page_folio(page))))
		return -ENODATA;
	return count + buffer_uptodate(bh);
}
