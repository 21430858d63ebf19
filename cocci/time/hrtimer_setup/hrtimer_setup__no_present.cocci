// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_hrtimer_setup
// compat: touches hrtimer_setup
// upstream: 908a1d775422 ("hrtimers: Introduce hrtimer_setup() to replace hrtimer_init()"), v6.13

@@
expression T, F, C, M;
@@
(
- hrtimer_setup(&T, F, C, M);
+ hrtimer_init(&T, C, M);
+ T.function = F;
|
- hrtimer_setup(T, F, C, M);
+ hrtimer_init(T, C, M);
+ T->function = F;
)
