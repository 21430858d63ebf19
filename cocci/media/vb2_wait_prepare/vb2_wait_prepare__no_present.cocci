// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vb2_wait_prepare
// compat: touches vb2_ops_wait_prepare vb2_ops_wait_finish
// upstream: b70886ff5833 ("media: vb2: drop wait_prepare/finish callbacks"), v7.0
//
// These two let go of the queue's lock and take it again. The core does so by itself now, if a queue has a lock. Callbacks of the
// driver's own are left to the compiler to complain of.

@@
symbol vb2_ops_wait_prepare;
identifier ops;
@@
  struct vb2_ops ops = {
- .wait_prepare = vb2_ops_wait_prepare,
  };

@@
symbol vb2_ops_wait_finish;
identifier ops;
@@
  struct vb2_ops ops = {
- .wait_finish = vb2_ops_wait_finish,
  };

@@
symbol vb2_ops_wait_prepare, vb2_ops_wait_finish;
struct vb2_ops *ops;
@@
(
- ops->wait_prepare = vb2_ops_wait_prepare;
|
- ops->wait_finish = vb2_ops_wait_finish;
)
