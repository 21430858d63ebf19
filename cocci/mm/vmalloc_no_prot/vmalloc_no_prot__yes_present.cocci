// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vmalloc_no_prot
// compat: touches __vmalloc
// upstream: 88dca4ca5a93 ("mm: remove the pgprot argument to __vmalloc"), v5.8
//
// Another protection is left to the compiler to complain of.

@own_function@
type T;
identifier f = {__vmalloc};
@@
  T f(...) { ... }

@own_macro@
identifier f = {__vmalloc};
@@
  #define f(...) ...

@own_name@
identifier f = {__vmalloc};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression N, G;
symbol PAGE_KERNEL;
@@
  __vmalloc(N, G
- , PAGE_KERNEL
  )
