// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_hrtimer_setup
// compat: touches hrtimer_init
// upstream: 9779489a31d7 ("hrtimers: Delete hrtimer_init()"), v6.15

@@
expression T, F, C, M;
@@
(
- hrtimer_init(&T, C, M);
+ hrtimer_setup(&T, F, C, M);
  ... when != T
- T.function = F;
|
- hrtimer_init(T, C, M);
+ hrtimer_setup(T, F, C, M);
  ... when != T
- T->function = F;
)
