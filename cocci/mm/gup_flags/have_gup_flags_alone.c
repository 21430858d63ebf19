/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "get_user_pages() takes flags, and stores no areas",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

long foo(struct page **pages);

long foo(struct page **pages)
{
	return get_user_pages(0UL, 1UL, FOLL_WRITE, pages);
}
