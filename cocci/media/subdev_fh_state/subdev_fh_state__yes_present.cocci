// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_subdev_fh_state
// compat: touches v4l2_subdev_fh
// upstream: 0d346d2a6f54 ("media: v4l2-subdev: add subdev-wide state struct"), v5.14

@@
struct v4l2_subdev_fh *F;
@@
- F->pad
+ F->state
