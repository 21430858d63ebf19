#include <linux/module.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/cleanup.h>

struct pot {
	char *label;
	void (*free)(struct pot *pot);
};

struct pot *pot_new(const char *label);
int pot_boil(struct pot *pot, size_t size);

struct pot *pot_new(const char *label)
{
	struct pot *pot __free(kfree) = kzalloc(sizeof(*pot), GFP_KERNEL);

	if (!pot)
		return ERR_PTR(-ENOMEM);
	pot->label = kstrdup(label, GFP_KERNEL);
	if (!pot->label)
		return NULL;
	return_ptr(pot);
}

int pot_boil(struct pot *pot, size_t size)
{
	char *water __free(kvfree) = kvmalloc(size, GFP_KERNEL);
	char *lid __free(kfree) = NULL;

	if (!water)
		return -ENOMEM;
	lid = kstrdup(pot->label, GFP_KERNEL);
	pot->label = no_free_ptr(lid);
	return 0;
}
