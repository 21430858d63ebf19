/* {
	"version": "v5.16",
	"commit": "unknown",
	"comment": "list_is_head()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/list.h>

int foo(const struct list_head *at, const struct list_head *head);

int foo(const struct list_head *at, const struct list_head *head)
{
	return list_is_head(at, head);
}
