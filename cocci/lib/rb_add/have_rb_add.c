/* {
	"version": "v5.12",
	"commit": "unknown",
	"comment": "a node of a tree is added by what compares two",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/rbtree.h>

void foo(struct rb_node *node, struct rb_root *tree, bool (*less)(struct rb_node *, const struct rb_node *));

void foo(struct rb_node *node, struct rb_root *tree, bool (*less)(struct rb_node *, const struct rb_node *))
{
	rb_add(node, tree, less);
}
