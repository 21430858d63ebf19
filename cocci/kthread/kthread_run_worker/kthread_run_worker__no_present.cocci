// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kthread_run_worker
// compat: touches kthread_run_worker kthread_run_worker_on_cpu
// upstream: unknown (include/linux/kthread.h), v6.14
//
// The call that only makes a worker started it, too.

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
@@
- kthread_run_worker_on_cpu
+ kthread_create_worker_on_cpu
  (...)
