/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "page_mkclean(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/rmap.h>

int foo(struct page *page);

int foo(struct page *page)
{
	return page_mkclean(page);
}
