#include <linux/module.h>
#include <linux/mm.h>
#include <linux/pagemap.h>

struct shelf {
	struct page *page;
	int page_cache_get;
};

static unsigned long shelf_room(struct shelf *shelf, unsigned long bytes)
{
	unsigned long pages = (bytes + PAGE_SIZE - 1) >> PAGE_SHIFT;

	get_page(shelf->page);
	if (bytes & ~PAGE_MASK)
		pages += shelf->page_cache_get;
	put_page(shelf->page);
	return PAGE_ALIGN(bytes) / pages;
}

static unsigned long (*shelf_asked)(struct shelf *shelf, unsigned long bytes) = shelf_room;
