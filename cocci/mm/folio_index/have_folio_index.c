/* {
	"version": "v6.16",
	"commit": "acc53a0b4c15",
	"comment": "the index of a page belongs to its folio",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/mm_types.h>

pgoff_t foo(struct page *page);

pgoff_t foo(struct page *page)
{
	return page->__folio_index;
}
