#include <linux/module.h>
#ifndef COMPAT_FREE_KVFREE
#define COMPAT_FREE_KVFREE
#include <linux/err.h>
#include <linux/mm.h>
#include <linux/slab.h>
DEFINE_FREE(kvfree, void *, if (!IS_ERR_OR_NULL(_T)) kvfree(_T))
#endif
#include <linux/mm.h>
#include <linux/slab.h>

int barrel_fill(size_t litres);

int barrel_fill(size_t litres)
{
	char *barrel __free(kvfree) = kvmalloc(litres, GFP_KERNEL);

	return barrel ? 0 : -ENOMEM;
}
