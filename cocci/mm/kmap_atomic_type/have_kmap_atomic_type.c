/* {
	"version": "v3.9",
	"commit": "unknown",
	"comment": "kmap_atomic() is told a slot, the last version that may be",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/highmem.h>

void *foo(struct page *page);

void *foo(struct page *page)
{
	return kmap_atomic(page, KM_USER0);
}
