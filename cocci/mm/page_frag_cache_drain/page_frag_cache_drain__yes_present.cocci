// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_page_frag_cache_drain && !have_page_frag_cache_va
// compat: touches __page_frag_cache_drain
// upstream: unknown (include/linux/page_frag_cache.h), v6.13
//
// It asks itself whether there is a page, and leaves the cache empty.

@@
struct page_frag_cache *cache;
@@
- if (cache->va) {
- 	__page_frag_cache_drain(\(virt_to_page\|virt_to_head_page\)(cache->va), cache->pagecnt_bias);
- 	cache->va = NULL;
- }
+ page_frag_cache_drain(cache);

@@
struct page_frag_cache cache;
@@
- if (cache.va) {
- 	__page_frag_cache_drain(\(virt_to_page\|virt_to_head_page\)(cache.va), cache.pagecnt_bias);
- 	cache.va = NULL;
- }
+ page_frag_cache_drain(&cache);
