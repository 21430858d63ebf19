// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_snd_printk
// compat: touches snd_printk snd_printd snd_printdd
// upstream: unknown (include/sound/core.h), v6.12
//
// snd_printd() and snd_printdd() said nothing but in a kernel made for it, and pr_debug() says nothing until asked.

@own_function@
type T;
identifier f = {snd_printk, snd_printd, snd_printdd};
@@
  T f(...) { ... }

@own_macro@
identifier f = {snd_printk, snd_printd, snd_printdd};
@@
  #define f(...) ...

@own_name@
identifier f = {snd_printk, snd_printd, snd_printdd};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
- snd_printk
+ printk
  (...)

@depends on !own_function && !own_macro && !own_name@
identifier f = {snd_printd, snd_printdd};
@@
- f
+ pr_debug
  (...)
