#include <linux/module.h>
#include <linux/highmem.h>

static void bowl_copy(struct page *from, struct page *to)
{
	char *in = kmap_atomic(from, KM_USER0);
	char *out = kmap_atomic(to, KM_USER1);

	memcpy(out, in, PAGE_SIZE);
	kunmap_atomic(out, KM_USER1);
	kunmap_atomic(in, KM_USER0);
}

static void (*bowl_asked)(struct page *from, struct page *to) = bowl_copy;
