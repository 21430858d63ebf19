// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_wq_percpu
// compat: touches WQ_PERCPU
// upstream: 930c2ea566af ("workqueue: Add new WQ_PERCPU flag"), v6.17
//
// Without the flag, every workqueue that is not WQ_UNBOUND is a per-CPU one.

@@
expression F;
@@
(
- F | WQ_PERCPU
+ F
|
- WQ_PERCPU | F
+ F
|
- WQ_PERCPU
+ 0
)
