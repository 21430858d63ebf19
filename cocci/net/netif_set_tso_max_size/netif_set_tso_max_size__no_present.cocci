// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netif_set_tso_max_size && have_netif_set_gso_max_size
// compat: touches netif_set_tso_max_size
// upstream: ee8b7a1156f3 ("net: make drivers set the TSO limit not the GSO limit"), v5.19
//
// The limit of the stack was also that of the device.

@own_function@
type T;
@@
  T netif_set_tso_max_size(...) { ... }

@own_macro@
@@
  #define netif_set_tso_max_size(...) ...

@own_name@
@@
  #define netif_set_tso_max_size ...

@depends on !own_function && !own_macro && !own_name@
expression dev, size;
@@
- netif_set_tso_max_size(dev, size)
+ netif_set_gso_max_size(dev, size)
