// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_interruptible_sleep_on
// compat: touches interruptible_sleep_on interruptible_sleep_on_timeout
// upstream: unknown (include/linux/wait.h), v3.15
//
// A wake-up between the look at what is waited for and the sleep is lost, as it was.

@own_function@
type T;
identifier f = {interruptible_sleep_on, interruptible_sleep_on_timeout};
@@
  T f(...) { ... }

@own_macro@
identifier f = {interruptible_sleep_on, interruptible_sleep_on_timeout};
@@
  #define f(...) ...

@own_name@
identifier f = {interruptible_sleep_on, interruptible_sleep_on_timeout};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression Q;
@@
- interruptible_sleep_on(Q);
+ {
+	wait_queue_head_t *compat_q = Q;
+	DEFINE_WAIT(compat_wait);
+
+	prepare_to_wait(compat_q, &compat_wait, TASK_INTERRUPTIBLE);
+	schedule();
+	finish_wait(compat_q, &compat_wait);
+ }

@depends on !own_function && !own_macro && !own_name@
expression E, Q, T;
@@
- E = interruptible_sleep_on_timeout(Q, T);
+ {
+	wait_queue_head_t *compat_q = Q;
+	DEFINE_WAIT(compat_wait);
+
+	prepare_to_wait(compat_q, &compat_wait, TASK_INTERRUPTIBLE);
+	E = schedule_timeout(T);
+	finish_wait(compat_q, &compat_wait);
+ }

@depends on !own_function && !own_macro && !own_name@
expression Q, T;
@@
- interruptible_sleep_on_timeout(Q, T);
+ {
+	wait_queue_head_t *compat_q = Q;
+	DEFINE_WAIT(compat_wait);
+
+	prepare_to_wait(compat_q, &compat_wait, TASK_INTERRUPTIBLE);
+	schedule_timeout(T);
+	finish_wait(compat_q, &compat_wait);
+ }
