#include "linux/module.h"
#include "linux/io.h"
#include <linux/vmalloc.h>

struct bay {
	struct page **pages;
	unsigned int count;
	void *seen;
};

static int bay_show(struct bay *bay)
{
	bay->seen = vmap(bay->pages, bay->count, VM_MAP, PAGE_KERNEL);

	return bay->seen ? 0 : -ENOMEM;
}

static void bay_hide(struct bay *bay)
{
	vunmap(bay->seen);
}
