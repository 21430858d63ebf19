// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_timer_setup && !have_setup_timer
// compat: touches setup_timer init_timer
// compat: allow name s is any structure that holds such a timer
// upstream: unknown (include/linux/timer.h), v4.15
//
// A timer's function is told the timer, and no number of the driver's own. The driver's function and its number
// are kept where the timer lies: beside it in the driver's own structure, or in variables beside the timer's. A function
// that the driver does not see calls the one with the other. A timer of the kernel's own, or one that is known by a
// pointer alone, has no such place, and is left to the compiler to complain of.

@own_function@
type T;
identifier f = {setup_timer, init_timer};
@@
  T f(...) { ... }

@own_macro@
identifier f = {setup_timer, init_timer};
@@
  #define f(...) ...

@own_name@
identifier f = {setup_timer, init_timer};
@@
  #define f ...

// A driver that sets up timers in the new way, too, has an arm for each.
@has_both@
@@
  timer_setup(...)

@member depends on !own_function && !own_macro && !own_name && !has_both@
expression E;
identifier m;
@@
(
  setup_timer(&E->m, ...)
|
  setup_timer(&E.m, ...)
|
  init_timer(&E->m)
|
  init_timer(&E.m)
)

@variable depends on !own_function && !own_macro && !own_name && !has_both@
identifier t;
@@
(
  setup_timer(&t, ...)
|
  init_timer(&t)
)

@inside depends on variable@
identifier variable.t, fn;
@@
  fn(...) { ... struct timer_list t; ... }

@calls depends on member@
identifier caller;
identifier f = {setup_timer, init_timer};
position p;
@@
  caller(...)
  {
  <+...
  f@p(...)
  ...+>
  }

@depends on member@
expression E, F, D;
identifier m;
identifier calls.caller;
position calls.p;
typedef __auto_type;
fresh identifier run = "compat_" ## caller ## "_timer";
fresh identifier c = "compat_" ## m;
@@
(
- setup_timer@p(&E->m, F, D);
+ {
+ 	__auto_type compat_told = &E->c;
+
+ 	compat_told->function = F;
+ 	compat_told->data = D;
+ 	timer_setup(&compat_told->timer, run, 0);
+ }
|
- setup_timer@p(&E.m, F, D);
+ {
+ 	__auto_type compat_told = &E.c;
+
+ 	compat_told->function = F;
+ 	compat_told->data = D;
+ 	timer_setup(&compat_told->timer, run, 0);
+ }
|
- init_timer@p(&E->m)
+ timer_setup(&E->c.timer, run, 0)
|
- init_timer@p(&E.m)
+ timer_setup(&E.c.timer, run, 0)
)

@depends on member@
type T;
identifier calls.caller;
fresh identifier run = "compat_" ## caller ## "_timer";
@@
+static void __maybe_unused run(struct timer_list *timer)
+{
+	struct compat_told {
+		struct timer_list timer;
+		void (*function)(unsigned long);
+		unsigned long data;
+	};
+	struct compat_told *told = (struct compat_told *)timer;
+
+	told->function(told->data);
+}
+
  T caller(...) { ... }

@depends on member@
identifier member.m, s;
fresh identifier c = "compat_" ## m;
@@
struct s {
  ...
- struct timer_list m;
+ union {
+ 	struct timer_list m;
+ 	struct {
+ 		struct timer_list timer;
+ 		void (*function)(unsigned long);
+ 		unsigned long data;
+ 	} c;
+ };
  ...
};

@depends on member@
identifier member.m;
type N;
fresh identifier c = "compat_" ## m;
@@
typedef struct {
  ...
- struct timer_list m;
+ union {
+ 	struct timer_list m;
+ 	struct {
+ 		struct timer_list timer;
+ 		void (*function)(unsigned long);
+ 		unsigned long data;
+ 	} c;
+ };
  ...
} N;

@depends on member@
expression E;
identifier member.m;
fresh identifier c = "compat_" ## m;
@@
(
  E->
- m
+ c
  .function
|
  E->
- m
+ c
  .data
|
  E.
- m
+ c
  .function
|
  E.
- m
+ c
  .data
)

@beside depends on variable && !inside@
identifier variable.t;
fresh identifier told = "compat_" ## t ## "_function";
fresh identifier number = "compat_" ## t ## "_data";
fresh identifier run = "compat_" ## t ## "_timer";
@@
  struct timer_list t;
+static void (*told)(unsigned long);
+static unsigned long number;
+
+static void run(struct timer_list *timer)
+{
+	told(number);
+}

@depends on beside@
identifier variable.t;
expression F, D;
fresh identifier told = "compat_" ## t ## "_function";
fresh identifier number = "compat_" ## t ## "_data";
fresh identifier run = "compat_" ## t ## "_timer";
@@
(
- setup_timer(&t, F, D);
+ {
+ 	told = F;
+ 	number = D;
+ 	timer_setup(&t, run, 0);
+ }
|
- init_timer(&t)
+ timer_setup(&t, run, 0)
|
- t.function
+ told
|
- t.data
+ number
)
