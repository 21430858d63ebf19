// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_define_simple_dev_pm_ops
// compat: touches DEFINE_SIMPLE_DEV_PM_OPS
// upstream: 1a3c7bb08826 ("PM: core: Add new *_PM_OPS macros, deprecate old ones"), v5.17
//
// The old macro defines the same, for both forms of sleep; without CONFIG_PM_SLEEP its functions may be unused, which is a warning.

@own_function@
type T;
@@
  T DEFINE_SIMPLE_DEV_PM_OPS(...) { ... }

@own_macro@
@@
  #define DEFINE_SIMPLE_DEV_PM_OPS(...) ...

@own_name@
@@
  #define DEFINE_SIMPLE_DEV_PM_OPS ...

@depends on !own_function && !own_macro && !own_name@
declarer name DEFINE_SIMPLE_DEV_PM_OPS;
declarer name SIMPLE_DEV_PM_OPS;
expression ops, suspend, resume;
@@
- DEFINE_SIMPLE_DEV_PM_OPS(ops, suspend, resume);
+ SIMPLE_DEV_PM_OPS(ops, suspend, resume);
