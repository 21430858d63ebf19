// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_kthread_run_worker
// compat: touches kthread_create_worker kthread_create_worker_on_cpu
// upstream: unknown (include/linux/kthread.h), v6.14
//
// The call that makes a worker started it, too, and does so no more: it compiles, and what is queued never runs. One whose module
// starts workers by itself knows that. The name of a worker for a CPU ends in its number, which was an argument.

@knows@
struct kthread_worker *W;
@@
(
  kthread_run_worker(...)
|
  kthread_run_worker_on_cpu(...)
|
  wake_up_process(W->task)
|
  kthread_bind(W->task, ...)
|
  kthread_bind_mask(W->task, ...)
|
  kthread_affine_preferred(W->task, ...)
)

@own_function@
identifier f = {kthread_create_worker, kthread_create_worker_on_cpu};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {kthread_create_worker, kthread_create_worker_on_cpu};
@@
  #define f(...) ...

@own_name@
identifier f = {kthread_create_worker, kthread_create_worker_on_cpu};
@@
  #define f ...

@depends on !knows && !own_function && !own_macro && !own_name@
@@
- kthread_create_worker
+ kthread_run_worker
  (...)

@depends on !knows && !own_function && !own_macro && !own_name@
expression E, F, N;
@@
- kthread_create_worker_on_cpu(E, F, N, E)
+ kthread_run_worker_on_cpu(E, F, N)
