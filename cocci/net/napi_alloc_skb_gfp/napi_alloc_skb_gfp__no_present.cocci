// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_napi_alloc_skb_gfp
// compat: touches __napi_alloc_skb
// upstream: unknown (include/linux/skbuff.h), v6.12
//
// napi_alloc_skb() allocates as GFP_ATOMIC says, and does not warn.

@own_function@
type T;
@@
  T __napi_alloc_skb(...) { ... }

@own_macro@
@@
  #define __napi_alloc_skb(...) ...

@own_name@
@@
  #define __napi_alloc_skb ...

@depends on !own_function && !own_macro && !own_name@
expression napi, length;
@@
(
- __napi_alloc_skb(napi, length, GFP_ATOMIC)
+ napi_alloc_skb(napi, length)
|
- __napi_alloc_skb(napi, length, GFP_ATOMIC | __GFP_NOWARN)
+ napi_alloc_skb(napi, length)
)
