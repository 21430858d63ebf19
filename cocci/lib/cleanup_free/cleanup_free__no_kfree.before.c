#include <linux/module.h>
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
