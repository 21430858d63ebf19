#include <linux/module.h>
#include <linux/vmalloc.h>

struct barn {
	void *hay;
	int __vmalloc;
};

static int barn_fill(struct barn *barn, size_t bales)
{
	barn->hay = __vmalloc(bales << PAGE_SHIFT, GFP_NOFS | __GFP_ZERO, PAGE_KERNEL);
	return barn->hay ? barn->__vmalloc : -ENOMEM;
}

static int (*barn_asked)(struct barn *barn, size_t bales) = barn_fill;
