// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_random_ether_addr
// compat: touches random_ether_addr
// upstream: ba530fea8ca1 ("ethernet: remove random_ether_addr()"), v5.16

@own_function@
type T;
identifier f = {random_ether_addr};
@@
  T f(...) { ... }

@own_macro@
identifier f = {random_ether_addr};
@@
  #define f(...) ...

@own_name@
identifier f = {random_ether_addr};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression address;
@@
- random_ether_addr(address)
+ eth_random_addr(address)
