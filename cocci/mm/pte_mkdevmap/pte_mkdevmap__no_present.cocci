// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pte_mkdevmap
// compat: touches pte_mkdevmap
// upstream: unknown (include/linux/pgtable.h), v6.17
//
// Pages of devices are not marked any more.

@own_function@
type T;
identifier f = {pte_mkdevmap};
@@
  T f(...) { ... }

@own_macro@
identifier f = {pte_mkdevmap};
@@
  #define f(...) ...

@own_name@
identifier f = {pte_mkdevmap};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
- pte_mkdevmap(E)
+ E
