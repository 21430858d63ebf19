/* {
	"version": "v5.11",
	"commit": "f3ba3c710ac5",
	"comment": "a temporary mapping that does not disable preemption",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/highmem.h>

void foo(struct page *page);

void foo(struct page *page)
{
	kunmap_local(kmap_local_page(page));
}
