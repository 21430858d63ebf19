// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_serdev_receive_size && !have_serdev_receive_int
// compat: touches serdev_device_ops
// upstream: unknown (include/linux/serdev.h), v6.8
//
// The core took a negative result for none. A function that returns a negative number, or
// an int that may be one, stays as it is.

@ops@
identifier o, f;
@@
  struct serdev_device_ops o = { .receive_buf = f, };

@negative@
identifier ops.f;
expression E;
local idexpression int v;
@@
  f(...) { <+... \( return -E; \| return PTR_ERR(E); \| return v; \) ...+> }

@made depends on !negative@
identifier ops.f;
@@
- int
+ size_t
  f(...) { ... }

@depends on made@
identifier ops.f, line, bytes, many;
type T;
@@
- int
+ size_t
  f(struct serdev_device *line, T bytes, size_t many);
