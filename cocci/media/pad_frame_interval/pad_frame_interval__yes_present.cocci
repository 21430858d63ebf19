// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_pad_frame_interval && !have_video_frame_interval
// compat: touches g_frame_interval s_frame_interval
// upstream: unknown (include/media/v4l2-subdev.h), v6.8
// compat: allow removed the pads get it, behind a function of their own
//
// The driver's functions know the active interval alone. The operations of pads are those that stand beside these in the same structure; where
// there are none, it is left to the compiler to complain of.

@g@
identifier ops, f;
@@
  struct v4l2_subdev_video_ops ops = { .g_frame_interval = f, };

@g_both@
identifier all, g.ops, pads;
@@
  struct v4l2_subdev_ops all = { .video = &ops, .pad = &pads, };

@g_pad@
identifier g_both.pads, g.f, fmt;
fresh identifier wrapper = "compat_" ## f;
@@
+static int wrapper(struct v4l2_subdev *sd, struct v4l2_subdev_state *state, struct v4l2_subdev_frame_interval *fi)
+{
+	if (fi->which != V4L2_SUBDEV_FORMAT_ACTIVE)
+		return -EINVAL;
+	return f(sd, fi);
+}
+
  struct v4l2_subdev_pad_ops pads = {
  .get_fmt = fmt,
+ .get_frame_interval = wrapper,
  };

@depends on g_pad@
identifier g.ops, g.f;
@@
  struct v4l2_subdev_video_ops ops = {
- .g_frame_interval = f,
  };

@s@
identifier ops, f;
@@
  struct v4l2_subdev_video_ops ops = { .s_frame_interval = f, };

@s_both@
identifier all, s.ops, pads;
@@
  struct v4l2_subdev_ops all = { .video = &ops, .pad = &pads, };

@s_pad@
identifier s_both.pads, s.f, fmt;
fresh identifier wrapper = "compat_" ## f;
@@
+static int wrapper(struct v4l2_subdev *sd, struct v4l2_subdev_state *state, struct v4l2_subdev_frame_interval *fi)
+{
+	if (fi->which != V4L2_SUBDEV_FORMAT_ACTIVE)
+		return -EINVAL;
+	return f(sd, fi);
+}
+
  struct v4l2_subdev_pad_ops pads = {
  .get_fmt = fmt,
+ .set_frame_interval = wrapper,
  };

@depends on s_pad@
identifier s.ops, s.f;
@@
  struct v4l2_subdev_video_ops ops = {
- .s_frame_interval = f,
  };

