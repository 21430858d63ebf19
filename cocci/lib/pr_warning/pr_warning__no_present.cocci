// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pr_warning
// compat: touches pr_warning
// upstream: unknown (include/linux/printk.h), v5.5

@own_function@
type T;
identifier f = {pr_warning};
@@
  T f(...) { ... }

@own_macro@
identifier f = {pr_warning};
@@
  #define f(...) ...

@own_name@
identifier f = {pr_warning};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- pr_warning
+ pr_warn
)
