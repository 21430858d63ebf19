/* {
	"version": "v6.18",
	"commit": "unknown",
	"comment": "nth_page(), which is gone since: the pages of a folio are an array",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/mm.h>

struct page *foo(struct page *page);

struct page *foo(struct page *page)
{
	return nth_page(page, 3);
}
