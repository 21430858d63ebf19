// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pm_sleep_ptr
// compat: touches pm_sleep_ptr
// upstream: 1a3c7bb08826 ("PM: core: Add new *_PM_OPS macros, deprecate old ones"), v5.17

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
