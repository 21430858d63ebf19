#include <linux/module.h>
#include <linux/highmem.h>

static void bowl_copy(struct page *from, struct page *to)
{
	char *in = kmap_atomic(from);
	char *out = kmap_atomic(to);

	memcpy(out, in, PAGE_SIZE);
	kunmap_atomic(out);
	kunmap_atomic(in);
}

static void (*bowl_asked)(struct page *from, struct page *to) = bowl_copy;
