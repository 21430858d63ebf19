// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kthread_complete_and_exit && have_complete_and_exit
// compat: touches kthread_complete_and_exit
// upstream: cead18552660 ("exit: Rename complete_and_exit to kthread_complete_and_exit"), v5.17

@own_function@
type T;
@@
  T kthread_complete_and_exit(...) { ... }

@own_macro@
@@
  #define kthread_complete_and_exit(...) ...

@own_name@
@@
  #define kthread_complete_and_exit ...

@depends on !own_function && !own_macro && !own_name@
expression done, code;
@@
- kthread_complete_and_exit(done, code)
+ complete_and_exit(done, code)
