// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sched_setscheduler && have_sched_setattr_nocheck
// compat: touches sched_setscheduler sched_setscheduler_nocheck
// upstream: 616d91b68cd5 ("sched: Remove sched_setscheduler*() EXPORTs"), v5.9
//
// A thread of the kernel may do what it likes, so that what was checked is so, and the priority is the driver's own. Whether somebody
// else may have a real-time task was asked: elsewhere it is left to modpost to complain of.

@own_function@
type T;
identifier f = {sched_setscheduler, sched_setscheduler_nocheck};
@@
  T f(...) { ... }

@own_macro@
identifier f = {sched_setscheduler, sched_setscheduler_nocheck};
@@
  #define f(...) ...

@own_name@
identifier f = {sched_setscheduler, sched_setscheduler_nocheck};
@@
  #define f ...

@thread depends on !own_function && !own_macro && !own_name@
identifier f;
@@
(
  kthread_run(f, ...)
|
  kthread_create(f, ...)
|
  kthread_create_on_node(f, ...)
|
  kthread_create_on_cpu(f, ...)
)

@inside depends on thread exists@
identifier thread.f;
position p;
@@
  f(...) {
  ... when any
  sched_setscheduler@p(current, ...)
  ... when any
  }

@@
identifier X;
position inside.p;
symbol current, SCHED_FIFO, SCHED_RR;
@@
(
- sched_setscheduler@p(current, SCHED_FIFO, &X)
+ sched_setattr_nocheck(current, &(struct sched_attr){ .size = sizeof(struct sched_attr), .sched_policy = SCHED_FIFO, .sched_priority = X.sched_priority })
|
- sched_setscheduler@p(current, SCHED_FIFO, X)
+ sched_setattr_nocheck(current, &(struct sched_attr){ .size = sizeof(struct sched_attr), .sched_policy = SCHED_FIFO, .sched_priority = X->sched_priority })
|
- sched_setscheduler@p(current, SCHED_RR, &X)
+ sched_setattr_nocheck(current, &(struct sched_attr){ .size = sizeof(struct sched_attr), .sched_policy = SCHED_RR, .sched_priority = X.sched_priority })
|
- sched_setscheduler@p(current, SCHED_RR, X)
+ sched_setattr_nocheck(current, &(struct sched_attr){ .size = sizeof(struct sched_attr), .sched_policy = SCHED_RR, .sched_priority = X->sched_priority })
)

@depends on !own_function && !own_macro && !own_name@
expression T;
identifier X;
symbol SCHED_FIFO, SCHED_RR;
@@
(
- sched_setscheduler_nocheck(T, SCHED_FIFO, &X)
+ sched_setattr_nocheck(T, &(struct sched_attr){ .size = sizeof(struct sched_attr), .sched_policy = SCHED_FIFO, .sched_priority = X.sched_priority })
|
- sched_setscheduler_nocheck(T, SCHED_FIFO, X)
+ sched_setattr_nocheck(T, &(struct sched_attr){ .size = sizeof(struct sched_attr), .sched_policy = SCHED_FIFO, .sched_priority = X->sched_priority })
|
- sched_setscheduler_nocheck(T, SCHED_RR, &X)
+ sched_setattr_nocheck(T, &(struct sched_attr){ .size = sizeof(struct sched_attr), .sched_policy = SCHED_RR, .sched_priority = X.sched_priority })
|
- sched_setscheduler_nocheck(T, SCHED_RR, X)
+ sched_setattr_nocheck(T, &(struct sched_attr){ .size = sizeof(struct sched_attr), .sched_policy = SCHED_RR, .sched_priority = X->sched_priority })
)
