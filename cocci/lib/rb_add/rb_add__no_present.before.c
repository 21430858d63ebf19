#include <linux/module.h>
#include <linux/rbtree.h>

struct berry {
	struct rb_node node;
	int weight;
};

static struct rb_root bush = RB_ROOT;

void berry_add(struct berry *berry);
struct berry *berry_of(int weight);

static bool berry_less(struct rb_node *a, const struct rb_node *b)
{
	return rb_entry(a, struct berry, node)->weight < rb_entry(b, struct berry, node)->weight;
}

static int berry_cmp(const void *key, const struct rb_node *node)
{
	return *(const int *)key - rb_entry(node, struct berry, node)->weight;
}

void berry_add(struct berry *berry)
{
	rb_add(&berry->node, &bush, berry_less);
}

struct berry *berry_of(int weight)
{
	return rb_entry_safe(rb_find(&weight, &bush, berry_cmp), struct berry, node);
}
