#include <linux/module.h>
#include <linux/slab.h>

static void *bowl_fill(size_t size)
{
	return kmalloc(size, GFP_KERNEL | __GFP_REPEAT | __GFP_NOWARN);
}

static void *(*bowl_asked)(size_t size) = bowl_fill;
