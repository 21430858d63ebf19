#include <linux/module.h>
#include <linux/slab.h>

struct lock_key {
	u8 *bits;
	void (*kzfree)(struct lock_key *key);
};

static void lock_forget(struct lock_key *key)
{
	kfree_sensitive(key->bits);
	key->bits = NULL;
	key->kzfree(key);
}
