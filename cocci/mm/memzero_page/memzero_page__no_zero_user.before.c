#include <linux/module.h>
#include <linux/highmem.h>

static void shelf_clear(struct page *page, unsigned int from)
{
	zero_user(page, from, PAGE_SIZE - from);
}
