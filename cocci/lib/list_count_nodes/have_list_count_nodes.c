/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "list_count_nodes()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/list.h>

size_t foo(struct list_head *head);

size_t foo(struct list_head *head)
{
	return list_count_nodes(head);
}
