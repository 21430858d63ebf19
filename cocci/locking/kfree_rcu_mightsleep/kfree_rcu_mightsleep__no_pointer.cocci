// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_kfree_rcu_mightsleep && !have_kfree_rcu_pointer
// compat: touches kfree_rcu kvfree_rcu
// upstream: unknown (include/linux/rcupdate.h), v6.4

@@
expression P;
@@
(
- kfree_rcu(P)
+ kfree_rcu_mightsleep(P)
|
- kvfree_rcu(P)
+ kvfree_rcu_mightsleep(P)
)
