// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_task_state
// compat: touches state
// upstream: 2f064a59a11f ("sched: Change task_struct::state"), v5.14
//
// The new one is an unsigned int: what is read is cast, so that it prints and compares as before.

@@
struct task_struct *T;
expression E;
@@
(
- T->state = E
+ WRITE_ONCE(T->__state, E)
|
- &T->state
+ &T->__state
|
- T->state
+ (long)READ_ONCE(T->__state)
)

@@
symbol current;
expression E;
@@
(
- current->state = E
+ WRITE_ONCE(current->__state, E)
|
- current->state
+ (long)READ_ONCE(current->__state)
)
