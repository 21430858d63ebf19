#include <linux/module.h>
#include <linux/highmem.h>

struct store {
	struct page *page;
};

static void store_clear(struct store *store, size_t at, size_t size)
{
	if (size)
		zero_user(store->page, at, size);
}
