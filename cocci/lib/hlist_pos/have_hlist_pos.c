/* {
	"version": "v3.8",
	"commit": "b67bfe0d42ca",
	"comment": "hlist_for_each_entry() takes a node of its own, the last version in which it does",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/list.h>

struct foo {
	int bar;
	struct hlist_node node;
};

int foo(struct hlist_head *head);

int foo(struct hlist_head *head)
{
	struct foo *foo;
	struct hlist_node *node;

	hlist_for_each_entry(foo, node, head, node)
		return foo->bar;
	return 0;
}
