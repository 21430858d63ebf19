// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_hrtimer_setup && !have_hrtimer_init
// compat: touches hrtimer_init
// upstream: 9779489a31d7 ("hrtimers: Delete hrtimer_init()"), v6.15
//
// Where the function is set right behind the call, it may be any expression.

@@
expression T, F, C, M;
@@
(
- hrtimer_init(&T, C, M);
+ hrtimer_setup(&T, F, C, M);
- T.function = F;
|
- hrtimer_init(T, C, M);
+ hrtimer_setup(T, F, C, M);
- T->function = F;
)

// Over other code only a name is moved, and only where nothing in between changes what it or
// the timer is.

@@
expression E, C, M;
identifier F, m, n, t, x;
@@
(
- hrtimer_init(&x->m, C, M);
+ hrtimer_setup(&x->m, F, C, M);
  ... when != x->m
      when != x = E
      when != F
- x->m.function = F;
|
- hrtimer_init(&x->m, C, M);
+ hrtimer_setup(&x->m, &F, C, M);
  ... when != x->m
      when != x = E
- x->m.function = &F;
|
- hrtimer_init(&x.m, C, M);
+ hrtimer_setup(&x.m, F, C, M);
  ... when != x.m
      when != x = E
      when != F
- x.m.function = F;
|
- hrtimer_init(&x.m, C, M);
+ hrtimer_setup(&x.m, &F, C, M);
  ... when != x.m
      when != x = E
- x.m.function = &F;
|
- hrtimer_init(&x->n.m, C, M);
+ hrtimer_setup(&x->n.m, F, C, M);
  ... when != x->n.m
      when != x = E
      when != F
- x->n.m.function = F;
|
- hrtimer_init(&x->n.m, C, M);
+ hrtimer_setup(&x->n.m, &F, C, M);
  ... when != x->n.m
      when != x = E
- x->n.m.function = &F;
|
- hrtimer_init(&t, C, M);
+ hrtimer_setup(&t, F, C, M);
  ... when != t
      when != F
- t.function = F;
|
- hrtimer_init(t, C, M);
+ hrtimer_setup(t, F, C, M);
  ... when != t
      when != F
- t->function = F;
|
- hrtimer_init(&t, C, M);
+ hrtimer_setup(&t, &F, C, M);
  ... when != t
- t.function = &F;
|
- hrtimer_init(t, C, M);
+ hrtimer_setup(t, &F, C, M);
  ... when != t
- t->function = &F;
)
