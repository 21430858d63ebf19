// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sk_alloc_no_kern
// compat: touches sk_alloc
// upstream: 11aa9c28b420 ("net: Pass kern from net_proto_family.create to sk_alloc"), v4.2
//
// Each socket held its network, as one of user space does.

@own_function@
type T;
identifier f = {sk_alloc};
@@
  T f(...) { ... }

@own_macro@
identifier f = {sk_alloc};
@@
  #define f(...) ...

@own_name@
identifier f = {sk_alloc};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression N, F, G, P;
@@
  sk_alloc(N, F, G, P
+ , 0
  )
