// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_napi_build_skb
// compat: touches napi_build_skb
// upstream: f450d539c05a ("skbuff: introduce {,__}napi_build_skb() which reuses NAPI cache heads"), v5.12
//
// The new one only takes the skb from a cache of NAPI.

@own_function@
type T;
@@
  T napi_build_skb(...) { ... }

@own_macro@
@@
  #define napi_build_skb(...) ...

@own_name@
@@
  #define napi_build_skb ...

@depends on !own_function && !own_macro && !own_name@
expression data, size;
@@
- napi_build_skb(data, size)
+ build_skb(data, size)
