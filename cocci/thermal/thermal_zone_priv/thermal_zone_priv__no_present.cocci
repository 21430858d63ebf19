// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_thermal_zone_priv
// compat: touches thermal_zone_device_priv
// upstream: unknown (include/linux/thermal.h), v6.4

@own_function@
type T;
identifier f = {thermal_zone_device_priv};
@@
  T f(...) { ... }

@own_macro@
identifier f = {thermal_zone_device_priv};
@@
  #define f(...) ...

@own_name@
identifier f = {thermal_zone_device_priv};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier Z;
@@
- thermal_zone_device_priv(Z)
+ Z->devdata

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
- thermal_zone_device_priv(E)
+ (E)->devdata
