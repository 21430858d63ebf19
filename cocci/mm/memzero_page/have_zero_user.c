/* {
	"version": "v2.6",
	"commit": "unknown",
	"comment": "zero_user(); gone in v7.3",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/highmem.h>

void foo(struct page *page);

void foo(struct page *page)
{
	zero_user(page, 0, 8);
}
