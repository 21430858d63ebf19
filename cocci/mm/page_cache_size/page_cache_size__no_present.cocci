// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_page_cache_size
// compat: touches PAGE_CACHE_SIZE PAGE_CACHE_SHIFT PAGE_CACHE_MASK PAGE_CACHE_ALIGN page_cache_get page_cache_release
// upstream: unknown (include/linux/pagemap.h), v4.6

@own_function@
type T;
identifier f = {
    PAGE_CACHE_SIZE, PAGE_CACHE_SHIFT, PAGE_CACHE_MASK, PAGE_CACHE_ALIGN, page_cache_get,
    page_cache_release};
@@
  T f(...) { ... }

@own_macro@
identifier f = {
    PAGE_CACHE_SIZE, PAGE_CACHE_SHIFT, PAGE_CACHE_MASK, PAGE_CACHE_ALIGN, page_cache_get,
    page_cache_release};
@@
  #define f(...) ...

@own_name@
identifier f = {
    PAGE_CACHE_SIZE, PAGE_CACHE_SHIFT, PAGE_CACHE_MASK, PAGE_CACHE_ALIGN, page_cache_get,
    page_cache_release};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
symbol PAGE_CACHE_SIZE, PAGE_CACHE_SHIFT, PAGE_CACHE_MASK;
@@
(
- PAGE_CACHE_SIZE
+ PAGE_SIZE
|
- PAGE_CACHE_SHIFT
+ PAGE_SHIFT
|
- PAGE_CACHE_MASK
+ PAGE_MASK
)

@depends on !own_function && !own_macro && !own_name@
@@
(
- PAGE_CACHE_ALIGN
+ PAGE_ALIGN
  (...)
|
- page_cache_get
+ get_page
  (...)
|
- page_cache_release
+ put_page
  (...)
)
