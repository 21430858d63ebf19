// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_pm_runtime_get_if_active
// compat: touches pm_runtime_get_if_active
// upstream: c0ef3df8dbae ("PM: runtime: Simplify pm_runtime_get_if_active() usage"), v6.9

@own_function@
type T;
@@
  T pm_runtime_get_if_active(...) { ... }

@own_macro@
@@
  #define pm_runtime_get_if_active(...) ...

@own_name@
@@
  #define pm_runtime_get_if_active ...

@depends on !own_function && !own_macro && !own_name@
symbol true, false;
expression dev, ignore;
@@
(
- pm_runtime_get_if_active(dev, true)
+ pm_runtime_get_if_active(dev)
|
- pm_runtime_get_if_active(dev, false)
+ pm_runtime_get_if_in_use(dev)
|
- pm_runtime_get_if_active(dev, ignore)
+ ((ignore) ? pm_runtime_get_if_active : pm_runtime_get_if_in_use)(dev)
)
