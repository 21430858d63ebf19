// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_synchronize_sched
// compat: touches synchronize_sched synchronize_rcu_bh synchronize_sched_expedited synchronize_rcu_bh_expedited call_rcu_sched call_rcu_bh rcu_barrier_sched rcu_barrier_bh
// upstream: unknown (include/linux/rcupdate.h), v5.1
//
// The one flavour that is left waits for what each of them waited for.

@own_function@
type T;
identifier f = {synchronize_sched, synchronize_rcu_bh, synchronize_sched_expedited, synchronize_rcu_bh_expedited, call_rcu_sched, call_rcu_bh, rcu_barrier_sched, rcu_barrier_bh};
@@
  T f(...) { ... }

@own_macro@
identifier f = {synchronize_sched, synchronize_rcu_bh, synchronize_sched_expedited, synchronize_rcu_bh_expedited, call_rcu_sched, call_rcu_bh, rcu_barrier_sched, rcu_barrier_bh};
@@
  #define f(...) ...

@own_name@
identifier f = {synchronize_sched, synchronize_rcu_bh, synchronize_sched_expedited, synchronize_rcu_bh_expedited, call_rcu_sched, call_rcu_bh, rcu_barrier_sched, rcu_barrier_bh};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- synchronize_sched
+ synchronize_rcu
|
- synchronize_rcu_bh
+ synchronize_rcu
|
- synchronize_sched_expedited
+ synchronize_rcu_expedited
|
- synchronize_rcu_bh_expedited
+ synchronize_rcu_expedited
|
- call_rcu_sched
+ call_rcu
|
- call_rcu_bh
+ call_rcu
|
- rcu_barrier_sched
+ rcu_barrier
|
- rcu_barrier_bh
+ rcu_barrier
)
