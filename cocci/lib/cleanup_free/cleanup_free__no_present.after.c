#include <linux/module.h>
#ifndef COMPAT_FREE
#include <linux/err.h>
#include <linux/mm.h>
#include <linux/slab.h>
static inline void compat_free_kfree(void *at)
{
	void *memory = *(void **)at;

	if (!IS_ERR_OR_NULL(memory))
		kfree(memory);
}
static inline void compat_free_kvfree(void *at)
{
	void *memory = *(void **)at;

	if (!IS_ERR_OR_NULL(memory))
		kvfree(memory);
}
static inline void *compat_no_free(void *at)
{
	void *memory = *(void **)at;

	*(void **)at = NULL;
	return memory;
}
#define __compat_cleanup(how) __attribute((__cleanup__(how)))
#define __free(how) __compat_cleanup(__PASTE(compat_free_, how))
#define COMPAT_FREE
#endif
 
#include <linux/slab.h>
#include <linux/string.h>

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
	return compat_no_free(&pot);
}

int pot_boil(struct pot *pot, size_t size)
{
	char *water __free(kvfree) = kvmalloc(size, GFP_KERNEL);
	char *lid __free(kfree) = NULL;

	if (!water)
		return -ENOMEM;
	lid = kstrdup(pot->label, GFP_KERNEL);
	pot->label = compat_no_free(&lid);
	return 0;
}
