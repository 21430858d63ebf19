// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_pm_runtime_put_void
// compat: touches pm_runtime_put
// upstream: unknown (include/linux/pm_runtime.h), v7.3
//
// What it returned told of nothing that had happened yet.

@own_function@
type T;
@@
  T pm_runtime_put(...) { ... }

@own_macro@
@@
  #define pm_runtime_put(...) ...

@own_name@
@@
  #define pm_runtime_put ...

@depends on !own_function && !own_macro && !own_name@
expression dev;
@@
(
  pm_runtime_put(dev);
|
  (pm_runtime_put(dev), 0)
|
- pm_runtime_put(dev)
+ (pm_runtime_put(dev), 0)
)
