#include <linux/module.h>
#include <linux/slab.h>

static void *bowl_fill(size_t size, gfp_t how)
{
	if (how & __GFP_WAIT)
		how = GFP_NOWAIT | __GFP_WAIT;
	return kmalloc(size, how & ~__GFP_WAIT);
}

static void *(*bowl_asked)(size_t size, gfp_t how) = bowl_fill;
