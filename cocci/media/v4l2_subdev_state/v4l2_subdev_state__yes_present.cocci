// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_v4l2_subdev_state
// compat: touches v4l2_subdev_pad_config
// upstream: 0d346d2a6f54 ("media: v4l2-subdev: add subdev-wide state struct"), v5.14
//
// A function is only given something else to pass on. What looks into it does not compile. A driver that knows
// both is left alone.

@known@
@@
  struct v4l2_subdev_state

@depends on !known@
identifier f, cfg;
@@
  f(...,
- struct v4l2_subdev_pad_config *cfg
+ struct v4l2_subdev_state *cfg
  , ...) { ... }
