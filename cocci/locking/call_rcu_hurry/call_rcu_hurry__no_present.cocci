// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_call_rcu_hurry
// compat: touches call_rcu_hurry
// upstream: unknown (include/linux/rcupdate.h), v6.2
//
// No call was lazy before.

@own_function@
type T;
@@
  T call_rcu_hurry(...) { ... }

@own_macro@
@@
  #define call_rcu_hurry(...) ...

@own_name@
@@
  #define call_rcu_hurry ...

@depends on !own_function && !own_macro && !own_name@
expression head, F;
@@
- call_rcu_hurry(head, F)
+ call_rcu(head, F)
