// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kfree_rcu_mightsleep
// compat: touches kfree_rcu_mightsleep kvfree_rcu_mightsleep
// upstream: 608723c41cd9 ("rcu/kvfree: Add kvfree_rcu_mightsleep() and kfree_rcu_mightsleep()"), v6.3
//
// The form with one argument was for those who may sleep, under another name.

@own_function@
type T;
identifier f = {kfree_rcu_mightsleep, kvfree_rcu_mightsleep};
@@
  T f(...) { ... }

@own_macro@
identifier f = {kfree_rcu_mightsleep, kvfree_rcu_mightsleep};
@@
  #define f(...) ...

@own_name@
identifier f = {kfree_rcu_mightsleep, kvfree_rcu_mightsleep};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression P;
@@
(
- kfree_rcu_mightsleep(P)
+ kvfree_rcu(P)
|
- kvfree_rcu_mightsleep(P)
+ kvfree_rcu(P)
)
