// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_complete_and_exit && have_kthread_complete_and_exit
// compat: touches complete_and_exit
// upstream: cead18552660 ("exit: Rename complete_and_exit to kthread_complete_and_exit"), v5.17
//
// Of a header included twice comes no harm.

@own_function@
type T;
@@
  T complete_and_exit(...) { ... }

@own_macro@
@@
  #define complete_and_exit(...) ...

@own_name@
@@
  #define complete_and_exit ...

@changed depends on !own_function && !own_macro && !own_name@
expression done, code;
@@
- complete_and_exit(done, code)
+ kthread_complete_and_exit(done, code)

@header@
@@
  #include <linux/kthread.h>

@depends on changed && !header@
@@
  #include <linux/module.h>
+ #include <linux/kthread.h>
