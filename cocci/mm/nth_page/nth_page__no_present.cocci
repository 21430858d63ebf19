// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_nth_page
// compat: touches nth_page
// upstream: unknown (include/linux/mm.h), v6.18
//
// pfn_to_page() and page_to_pfn() are right on all memory models, which is what it did.

@own_function@
type T;
identifier f = {nth_page};
@@
  T f(...) { ... }

@own_macro@
identifier f = {nth_page};
@@
  #define f(...) ...

@own_name@
identifier f = {nth_page};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression page, n;
@@
- nth_page(page, n)
+ pfn_to_page(page_to_pfn(page) + (n))
