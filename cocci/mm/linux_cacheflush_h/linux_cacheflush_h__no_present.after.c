#include <linux/module.h>
#include <linux/mm.h>
#include <asm/cacheflush.h>

static void store_flush(struct page *page)
{
	flush_dcache_page(page);
}
