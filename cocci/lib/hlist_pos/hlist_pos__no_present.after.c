#include <linux/module.h>
#include <linux/list.h>

struct latch {
	int teeth;
	struct hlist_node on;
};

static int ring_teeth(struct hlist_head *ring, struct hlist_head *lost)
{
	struct hlist_node *place, *after;
	struct latch *key;
	int teeth = 0;

	hlist_for_each_entry(key, ring, on)
		teeth += key->teeth;
	hlist_for_each_entry_safe(key, after, lost, on) {
		hlist_del(&key->on);
		teeth--;
	}
	return teeth;
}

static int (*ring_asked)(struct hlist_head *ring, struct hlist_head *lost) = ring_teeth;
