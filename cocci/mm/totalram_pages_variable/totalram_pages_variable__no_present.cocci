// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_totalram_pages_variable
// compat: touches totalram_pages num_physpages
// upstream: unknown (include/linux/mm.h), v5.0
//
// num_physpages went with v3.11: it counted the pages that the firmware keeps, too.

@own@
identifier f = {totalram_pages, num_physpages};
@@
  #define f ...

@own_macro@
identifier f = {totalram_pages, num_physpages};
@@
  #define f(...) ...

@call@
position p;
symbol totalram_pages;
@@
  totalram_pages@p()

@depends on !own && !own_macro@
position p != call.p;
symbol totalram_pages, num_physpages;
@@
(
- totalram_pages@p
+ totalram_pages()
|
- num_physpages@p
+ get_num_physpages()
)
