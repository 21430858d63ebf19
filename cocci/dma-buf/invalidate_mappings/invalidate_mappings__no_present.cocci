// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_invalidate_mappings && have_move_notify
// compat: touches invalidate_mappings
// upstream: unknown (include/linux/dma-buf.h), v7.1

@@
identifier ops;
expression callback;
@@
  struct dma_buf_attach_ops ops = {
- .invalidate_mappings
+ .move_notify
  = callback,
  };

@@
struct dma_buf_attach_ops ops;
struct dma_buf_attach_ops *to;
@@
(
- ops.invalidate_mappings
+ ops.move_notify
|
- to->invalidate_mappings
+ to->move_notify
)
