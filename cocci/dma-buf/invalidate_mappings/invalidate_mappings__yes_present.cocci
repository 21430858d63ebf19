// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_move_notify && have_invalidate_mappings
// compat: touches move_notify
// upstream: unknown (include/linux/dma-buf.h), v7.1

@@
identifier ops;
expression callback;
@@
  struct dma_buf_attach_ops ops = {
- .move_notify
+ .invalidate_mappings
  = callback,
  };

@@
struct dma_buf_attach_ops ops;
struct dma_buf_attach_ops *to;
@@
(
- ops.move_notify
+ ops.invalidate_mappings
|
- to->move_notify
+ to->invalidate_mappings
)
