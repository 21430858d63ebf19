#include <linux/module.h>
#include <linux/mm.h>
#include <linux/radix-tree.h>

/* Another's member of that name. */
struct port_folio {
	pgoff_t index;
};

struct port {
	struct radix_tree_root pages;
	struct port_folio *folio;
	pgoff_t index;
};

static void port_add(struct port *port, struct page *page, pgoff_t index)
{
	struct page *pages[16];
	int i, n;

	page->index = index;
	n = radix_tree_gang_lookup(&port->pages, (void **)pages, 0, ARRAY_SIZE(pages));
	for (i = 0; i < n; i++)
		if (pages[i]->index == index || port->folio->index == index)
			port->index = pages[i]->index;
}
