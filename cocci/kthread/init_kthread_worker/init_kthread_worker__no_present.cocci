// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_init_kthread_worker
// compat: touches init_kthread_worker init_kthread_work queue_kthread_work flush_kthread_worker flush_kthread_work
// upstream: 3989144f863a ("kthread: kthread worker API cleanup"), v4.9

@own_function@
type T;
identifier f = {
    init_kthread_worker, init_kthread_work, queue_kthread_work, flush_kthread_worker,
    flush_kthread_work};
@@
  T f(...) { ... }

@own_macro@
identifier f = {
    init_kthread_worker, init_kthread_work, queue_kthread_work, flush_kthread_worker,
    flush_kthread_work};
@@
  #define f(...) ...

@own_name@
identifier f = {
    init_kthread_worker, init_kthread_work, queue_kthread_work, flush_kthread_worker,
    flush_kthread_work};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- init_kthread_worker
+ kthread_init_worker
  (...)
|
- init_kthread_work
+ kthread_init_work
  (...)
|
- queue_kthread_work
+ kthread_queue_work
  (...)
|
- flush_kthread_worker
+ kthread_flush_worker
  (...)
|
- flush_kthread_work
+ kthread_flush_work
  (...)
)
