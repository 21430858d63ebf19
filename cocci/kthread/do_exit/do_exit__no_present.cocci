// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_do_exit && have_kthread_complete_and_exit
// compat: touches do_exit
// upstream: unknown (include/linux/sched/task.h), v5.17
//
// Only in the function of a thread of the kernel: for another task there is no way to do this.

@own_function@
type T;
identifier f = {do_exit};
@@
  T f(...) { ... }

@own_macro@
identifier f = {do_exit};
@@
  #define f(...) ...

@own_name@
identifier f = {do_exit};
@@
  #define f ...

@thread@
identifier f;
@@
(
  kthread_run(f, ...)
|
  kthread_create(f, ...)
)

@changed depends on !own_function && !own_macro && !own_name@
identifier thread.f;
type T;
expression E;
@@
  T f(...)
  {
  <+...
- do_exit(E)
+ kthread_complete_and_exit(NULL, E)
  ...+>
  }
