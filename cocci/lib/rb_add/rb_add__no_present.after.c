#include <linux/module.h>
#ifndef COMPAT_RB_ADD
#define COMPAT_RB_ADD
#include <linux/rbtree.h>
static inline void compat_rb_add(struct rb_node *node, struct rb_root *tree,
				 bool (*less)(struct rb_node *, const struct rb_node *))
{
	struct rb_node **link = &tree->rb_node, *parent = NULL;

	while (*link) {
		parent = *link;
		link = less(node, parent) ? &parent->rb_left : &parent->rb_right;
	}
	rb_link_node(node, parent, link);
	rb_insert_color(node, tree);
}
static inline struct rb_node *compat_rb_find(const void *key, const struct rb_root *tree,
					     int (*cmp)(const void *key, const struct rb_node *))
{
	struct rb_node *node = tree->rb_node;

	while (node) {
		int side = cmp(key, node);

		if (!side)
			return node;
		node = side < 0 ? node->rb_left : node->rb_right;
	}
	return NULL;
}
static inline struct rb_node *compat_rb_find_add(struct rb_node *node, struct rb_root *tree,
						 int (*cmp)(struct rb_node *, const struct rb_node *))
{
	struct rb_node **link = &tree->rb_node, *parent = NULL;

	while (*link) {
		int side = cmp(node, *link);

		if (!side)
			return *link;
		parent = *link;
		link = side < 0 ? &parent->rb_left : &parent->rb_right;
	}
	rb_link_node(node, parent, link);
	rb_insert_color(node, tree);
	return NULL;
}
#define rb_add compat_rb_add
#define rb_find compat_rb_find
#define rb_find_add compat_rb_find_add
#endif
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
