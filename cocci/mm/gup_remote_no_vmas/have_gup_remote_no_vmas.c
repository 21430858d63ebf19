/* {
	"version": "v6.5",
	"commit": "ca5e863233e8",
	"comment": "get_user_pages_remote() that does not tell which areas the pages are in",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

long foo(struct mm_struct *mm, struct page **pages);

long foo(struct mm_struct *mm, struct page **pages)
{
	return get_user_pages_remote(mm, 0, 1, 0, pages, NULL);
}
