/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "page_frag_cache_drain()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["page_frag_cache_drain"]
} */
#include <linux/module.h>
#include <linux/gfp.h>
#include <linux/skbuff.h>

void foo(struct page_frag_cache *cache);

void foo(struct page_frag_cache *cache)
{
	page_frag_cache_drain(cache);
}
