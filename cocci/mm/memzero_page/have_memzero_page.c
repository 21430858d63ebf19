/* {
	"version": "v5.13",
	"commit": "28961998f858",
	"comment": "memzero_page()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/highmem.h>

void foo(struct page *page);

void foo(struct page *page)
{
	memzero_page(page, 0, 8);
}
