// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_cpus_mask && !have_cpus_allowed
// compat: touches cpus_allowed
// upstream: 3bd3706251ee ("sched/core: Provide a pointer to the valid CPU mask"), v5.3

@@
struct task_struct *T;
symbol current;
@@
(
- current->cpus_allowed
+ current->cpus_mask
|
- T->cpus_allowed
+ T->cpus_mask
)
