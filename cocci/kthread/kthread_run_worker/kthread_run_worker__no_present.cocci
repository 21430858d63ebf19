// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kthread_run_worker
// compat: touches kthread_run_worker kthread_run_worker_on_cpu
// compat: allow twice a name or a member alone is said twice
// upstream: unknown (include/linux/kthread.h), v6.14
//
// The call that only makes a worker started it, too. What named it took the CPU's number as an argument; an expression that must
// not be said twice is left alone.

@own_function@
identifier f = {kthread_run_worker, kthread_run_worker_on_cpu};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {kthread_run_worker, kthread_run_worker_on_cpu};
@@
  #define f(...) ...

@own_name@
identifier f = {kthread_run_worker, kthread_run_worker_on_cpu};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
- kthread_run_worker
+ kthread_create_worker
  (...)

@depends on !own_function && !own_macro && !own_name@
identifier cpu, member;
expression F, N, E;
constant C;
@@
(
- kthread_run_worker_on_cpu(cpu, F, N)
+ kthread_create_worker_on_cpu(cpu, F, N, cpu)
|
- kthread_run_worker_on_cpu(E->member, F, N)
+ kthread_create_worker_on_cpu(E->member, F, N, E->member)
|
- kthread_run_worker_on_cpu(C, F, N)
+ kthread_create_worker_on_cpu(C, F, N, C)
)
