// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ktime_get_boot_ns
// compat: touches ktime_get_boot_ns ktime_get_tai_ns
// upstream: 9285ec4c8b61 ("timekeeping: Use proper clock specifier names in functions"), v5.3

@own_function@
type T;
identifier f = {ktime_get_boot_ns, ktime_get_tai_ns};
@@
  T f(...) { ... }

@own_macro@
identifier f = {ktime_get_boot_ns, ktime_get_tai_ns};
@@
  #define f(...) ...

@own_name@
identifier f = {ktime_get_boot_ns, ktime_get_tai_ns};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- ktime_get_boot_ns
+ ktime_get_boottime_ns
|
- ktime_get_tai_ns
+ ktime_get_clocktai_ns
)
