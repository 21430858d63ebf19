#include <linux/module.h>
#ifndef __counted_by
#define __counted_by(member)
#endif
#include <linux/slab.h>
#include <linux/types.h>

struct bag {
	unsigned int nr;
	u32 coins[] __counted_by(nr);
};

static struct bag *bag_new(unsigned int nr)
{
	struct bag *bag = kzalloc(struct_size(bag, coins, nr), GFP_KERNEL);

	if (bag)
		bag->nr = nr;
	return bag;
}
