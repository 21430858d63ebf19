// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pm_sleep_ptr
// compat: touches pm_sleep_ptr
// upstream: unknown (include/linux/pm.h), v5.17

@own_function@
type T;
@@
  T pm_sleep_ptr(...) { ... }

@own_macro@
@@
  #define pm_sleep_ptr(...) ...

@own_name@
@@
  #define pm_sleep_ptr ...

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
- pm_sleep_ptr(E)
+ (IS_ENABLED(CONFIG_PM_SLEEP) ? (E) : NULL)
