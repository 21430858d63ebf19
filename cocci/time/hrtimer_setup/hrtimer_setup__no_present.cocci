// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_hrtimer_setup
// compat: touches hrtimer_setup
// compat: allow twice what a call or a step names is evaluated once, in the alternatives above
// upstream: 908a1d775422 ("hrtimers: Introduce hrtimer_setup() to replace hrtimer_init()"), v6.13
//
// The timer is named twice in the old form: where naming it does something, that is done once.

@@
expression T, E, F, C, M;
identifier fn;
@@
(
- hrtimer_setup(\(<+... fn(...) ...+>\&T\), F, C, M);
+ {
+ struct hrtimer *compat_timer = T;
+
+ hrtimer_init(compat_timer, C, M);
+ compat_timer->function = F;
+ }
|
- hrtimer_setup(\(<+... \(E++\|E--\|++E\|--E\) ...+>\&T\), F, C, M);
+ {
+ struct hrtimer *compat_timer = T;
+
+ hrtimer_init(compat_timer, C, M);
+ compat_timer->function = F;
+ }
|
- hrtimer_setup(&T, F, C, M);
+ hrtimer_init(&T, C, M);
+ T.function = F;
|
- hrtimer_setup(T, F, C, M);
+ hrtimer_init(T, C, M);
+ T->function = F;
)
