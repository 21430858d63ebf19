// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_compare_ether_addr
// compat: touches compare_ether_addr
// upstream: unknown (include/linux/etherdevice.h), v3.16

@own_function@
type T;
identifier f = {compare_ether_addr};
@@
  T f(...) { ... }

@own_macro@
identifier f = {compare_ether_addr};
@@
  #define f(...) ...

@own_name@
identifier f = {compare_ether_addr};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression A, B;
@@
(
- !compare_ether_addr(A, B)
+ ether_addr_equal(A, B)
|
- compare_ether_addr(A, B) == 0
+ ether_addr_equal(A, B)
|
- compare_ether_addr(A, B)
+ !ether_addr_equal(A, B)
)
