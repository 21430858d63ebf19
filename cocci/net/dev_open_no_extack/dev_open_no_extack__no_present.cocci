// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dev_open_no_extack
// compat: touches dev_open dev_change_flags dev_set_mac_address
// upstream: 00f54e68924e ("net: core: dev: Add extack argument to dev_open()"), v5.0
// upstream: 567c5e13be5c ("net: core: dev: Add extack argument to dev_change_flags()"), v5.0
// upstream: 3a37a9636cf3 ("net: dev: Add extack argument to dev_set_mac_address()"), v5.0

@own_function@
type T;
identifier f = {dev_open, dev_change_flags, dev_set_mac_address};
@@
  T f(...) { ... }

@own_macro@
identifier f = {dev_open, dev_change_flags, dev_set_mac_address};
@@
  #define f(...) ...

@own_name@
identifier f = {dev_open, dev_change_flags, dev_set_mac_address};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression D, F;
@@
(
  dev_open(D
+ , NULL
  )
|
  dev_change_flags(D, F
+ , NULL
  )
|
  dev_set_mac_address(D, F
+ , NULL
  )
)
