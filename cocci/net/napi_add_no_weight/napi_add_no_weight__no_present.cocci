// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_napi_add_no_weight
// compat: touches netif_napi_add
// upstream: b48b89f9c189 ("net: drop the weight argument from netif_napi_add"), v6.1

@own_function@
type T;
@@
  T netif_napi_add(...) { ... }

@own_macro@
@@
  #define netif_napi_add(...) ...

@own_name@
@@
  #define netif_napi_add ...

@depends on !own_function && !own_macro && !own_name@
expression dev, napi, poll;
@@
  netif_napi_add(dev, napi, poll
+ , NAPI_POLL_WEIGHT
  )
