// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_str_on_off
// compat: touches str_on_off str_yes_no str_enable_disable str_enabled_disabled
// upstream: ea4692c75e1c ("lib/string_helpers: Consolidate string helpers implementation"), v5.18

@@
expression B;
@@
(
- str_on_off(B)
+ ((B) ? "on" : "off")
|
- str_yes_no(B)
+ ((B) ? "yes" : "no")
|
- str_enable_disable(B)
+ ((B) ? "enable" : "disable")
|
- str_enabled_disabled(B)
+ ((B) ? "enabled" : "disabled")
)
