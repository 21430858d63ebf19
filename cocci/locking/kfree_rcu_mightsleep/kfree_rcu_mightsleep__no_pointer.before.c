#include <linux/module.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>

struct entry {
	struct rcu_head head;
	int value;
};

static void entry_free(struct entry *entry, void *table)
{
	kfree_rcu(entry, head);
	kvfree_rcu(table);
}
