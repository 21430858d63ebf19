// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_rtc_register_device
// compat: touches devm_rtc_register_device
// upstream: fdcfd854333b ("rtc: rework rtc_register_device() resource management"), v5.11

@own_function@
type T;
identifier f = {devm_rtc_register_device};
@@
  T f(...) { ... }

@own_macro@
identifier f = {devm_rtc_register_device};
@@
  #define f(...) ...

@own_name@
identifier f = {devm_rtc_register_device};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- devm_rtc_register_device
+ rtc_register_device
)
