#include <linux/module.h>
#ifndef COMPAT_FREE_KFREE
#define COMPAT_FREE_KFREE
#include <linux/err.h>
#include <linux/slab.h>
DEFINE_FREE(kfree, void *, if (!IS_ERR_OR_NULL(_T)) kfree(_T))
#endif
#include <linux/slab.h>
#include <linux/string.h>

char *soup_cook(size_t water);
int soup_taste(const char *from);

char *soup_cook(size_t water)
{
	char *soup __free(kfree) = kzalloc(water, GFP_KERNEL);

	if (!soup)
		return NULL;
	if (water < 3)
		return NULL;
	return_ptr(soup);
}

int soup_taste(const char *from)
{
	char *spoon = kstrdup(from, GFP_KERNEL);

	if (!spoon)
		return -ENOMEM;
	kfree(spoon);
	return 0;
}
