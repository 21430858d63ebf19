#include <linux/module.h>
#include <linux/mm.h>
#include <linux/slab.h>

int barrel_fill(size_t litres);

int barrel_fill(size_t litres)
{
	char *barrel __free(kvfree) = kvmalloc(litres, GFP_KERNEL);

	return barrel ? 0 : -ENOMEM;
}
