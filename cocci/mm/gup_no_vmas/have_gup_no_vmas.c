/* {
	"version": "v6.5",
	"commit": "54d020692b34",
	"comment": "get_user_pages() does not tell the areas",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/mm.h>


long foo(unsigned long at, struct page **pages);

long foo(unsigned long at, struct page **pages)
{
	return get_user_pages(at, 1, FOLL_WRITE, pages);
}
