// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_gup_vmas && !have_gup_no_vmas
// compat: touches get_user_pages( pin_user_pages(
// upstream: 54d020692b34 ("mm/gup: remove unused vmas parameter from get_user_pages()"), v6.5

@own_function@
type T;
identifier f = {get_user_pages, pin_user_pages};
@@
  T f(...) { ... }

@own_macro@
identifier f = {get_user_pages, pin_user_pages};
@@
  #define f(...) ...

@own_name@
identifier f = {get_user_pages, pin_user_pages};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier f = {get_user_pages, pin_user_pages};
expression at, count, flags, pages;
@@
  f(at, count, flags, pages
+ , NULL
  )
