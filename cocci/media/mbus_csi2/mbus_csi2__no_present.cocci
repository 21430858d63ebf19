// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_mbus_csi2
// compat: touches V4L2_MBUS_CSI2
// upstream: unknown (include/media/v4l2-mediabus.h), v5.0

@own_function@
type T;
identifier f = {V4L2_MBUS_CSI2};
@@
  T f(...) { ... }

@own_macro@
identifier f = {V4L2_MBUS_CSI2};
@@
  #define f(...) ...

@own_name@
identifier f = {V4L2_MBUS_CSI2};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- V4L2_MBUS_CSI2
+ V4L2_MBUS_CSI2_DPHY
)
