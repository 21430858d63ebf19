#include <linux/module.h>
#include <linux/mm.h>

static struct page *port_page(struct page *pages, unsigned int n)
{
	return pfn_to_page(page_to_pfn(pages) + (n + 1));
}
