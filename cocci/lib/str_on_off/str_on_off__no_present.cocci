// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_str_on_off
// compat: touches str_on_off str_yes_no str_enable_disable str_enabled_disabled
// upstream: ea4692c75e1c ("lib/string_helpers: Consolidate string helpers implementation"), v5.18
//
// What of them the driver has by itself stays in use.

@own_function@
type T;
identifier f = {str_on_off, str_yes_no, str_enable_disable, str_enabled_disabled};
@@
  T f(...) { ... }

@own_macro@
identifier f = {str_on_off, str_yes_no, str_enable_disable, str_enabled_disabled};
@@
  #define f(...) ...

@own_name@
identifier f = {str_on_off, str_yes_no, str_enable_disable, str_enabled_disabled};
@@
  #define f ...

@by_function@
identifier own_function.f;
position p;
@@
  f@p(...)

@by_macro@
identifier own_macro.f;
position p;
@@
  f@p(...)

@by_name@
identifier own_name.f;
position p;
@@
  f@p(...)

@@
expression B;
position p != {by_function.p, by_macro.p, by_name.p};
@@
(
- str_on_off@p(B)
+ ((B) ? "on" : "off")
|
- str_yes_no@p(B)
+ ((B) ? "yes" : "no")
|
- str_enable_disable@p(B)
+ ((B) ? "enable" : "disable")
|
- str_enabled_disabled@p(B)
+ ((B) ? "enabled" : "disabled")
)
