// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_cancel_rearming
// compat: touches cancel_rearming_delayed_work cancel_rearming_delayed_workqueue flush_work_sync flush_delayed_work_sync
// upstream: unknown (include/linux/workqueue.h), v5.10

@own_function@
type T;
identifier f = {
    cancel_rearming_delayed_work, cancel_rearming_delayed_workqueue, flush_work_sync,
    flush_delayed_work_sync};
@@
  T f(...) { ... }

@own_macro@
identifier f = {
    cancel_rearming_delayed_work, cancel_rearming_delayed_workqueue, flush_work_sync,
    flush_delayed_work_sync};
@@
  #define f(...) ...

@own_name@
identifier f = {
    cancel_rearming_delayed_work, cancel_rearming_delayed_workqueue, flush_work_sync,
    flush_delayed_work_sync};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression Q, W;
@@
(
- cancel_rearming_delayed_work(W)
+ cancel_delayed_work_sync(W)
|
- cancel_rearming_delayed_workqueue(Q, W)
+ cancel_delayed_work_sync(W)
|
- flush_work_sync(W)
+ flush_work(W)
|
- flush_delayed_work_sync(W)
+ flush_delayed_work(W)
)
