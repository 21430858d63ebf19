// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_define_timer_data
// compat: touches DEFINE_TIMER
// upstream: unknown (include/linux/timer.h), v4.15
//
// The number is a constant. A timer that is to expire at a time other than 0 is left to the compiler to complain of.

@own@
identifier f = {DEFINE_TIMER};
@@
  #define f(...) ...

@depends on !own@
declarer name DEFINE_TIMER;
identifier t, f;
expression D;
fresh identifier run = "compat_" ## t ## "_timer";
@@
+static void run(struct timer_list *timer)
+{
+	f(D);
+}
+
  DEFINE_TIMER(t,
- f, 0, D
+ run
  );
