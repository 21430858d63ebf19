/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "get_user_pages_remote() of v5.9, that tells which areas the pages are in",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

long foo(struct mm_struct *mm, struct page **pages);

long foo(struct mm_struct *mm, struct page **pages)
{
	return get_user_pages_remote(mm, 0, 1, 0, pages, NULL, NULL);
}
