// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_thermal_zone_device_register
// compat: touches thermal_zone_device_register
// upstream: unknown (include/linux/thermal.h), v6.9
//
// A zone with trip points, which are a table now, is left to the compiler to complain of.

@own_function@
type T;
identifier f = {thermal_zone_device_register};
@@
  T f(...) { ... }

@own_macro@
identifier f = {thermal_zone_device_register};
@@
  #define f(...) ...

@own_name@
identifier f = {thermal_zone_device_register};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression T, D, O, P, A, B;
@@
- thermal_zone_device_register(T, 0, 0, D, O, P, A, B)
+ thermal_zone_device_register_with_trips(T, NULL, 0, D, O, P, A, B)
