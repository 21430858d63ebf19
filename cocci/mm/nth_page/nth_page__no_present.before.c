#include <linux/module.h>
#include <linux/mm.h>

static struct page *port_page(struct page *pages, unsigned int n)
{
	return nth_page(pages, n + 1);
}
