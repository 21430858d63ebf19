#include <linux/module.h>
#include <linux/highmem.h>

struct store {
	struct page *page;
};

static void store_clear(struct store *store, size_t at, size_t size)
{
	if (size)
		memzero_page(store->page, at, size);
}
