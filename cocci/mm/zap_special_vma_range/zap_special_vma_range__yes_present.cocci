// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_zap_special_vma_range && !have_zap_vma_ptes
// compat: touches zap_vma_ptes
// upstream: unknown (include/linux/mm.h), v7.3

@own_function@
type T;
identifier f = {zap_vma_ptes};
@@
  T f(...) { ... }

@own_macro@
identifier f = {zap_vma_ptes};
@@
  #define f(...) ...

@own_name@
identifier f = {zap_vma_ptes};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression vma, from, size;
@@
- zap_vma_ptes(vma, from, size)
+ zap_special_vma_range(vma, from, size)
