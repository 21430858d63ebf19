/* {
	"version": "v4.13",
	"commit": "unknown",
	"comment": "va of a page_frag_cache; since v6.13 it is a part of another member",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm_types.h>

void *foo(struct page_frag_cache *cache);

void *foo(struct page_frag_cache *cache)
{
	return cache->va;
}
