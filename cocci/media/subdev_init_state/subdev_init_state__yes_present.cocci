// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_subdev_init_state && !have_subdev_init_cfg
// compat: touches init_cfg
// compat: allow removed the other operations have it
// upstream: unknown (include/media/v4l2-subdev.h), v6.12
//
// A subdevice whose own operations stand in another file than its pads is left to fail.

@fills@
identifier pads, f;
@@
  struct v4l2_subdev_pad_ops pads = {
  .init_cfg = f
  , };

@inside depends on fills@
identifier fills.f, inner;
@@
  struct v4l2_subdev_internal_ops inner = {
+ .init_state = f,
  ...
  };

@begins depends on fills && !inside@
identifier fills.f, fn;
fresh identifier inner = "compat_" ## fn ## "_internal_ops";
identifier sd, part, deep;
@@
+static const struct v4l2_subdev_internal_ops inner = {
+	.init_state = f,
+};
+
  fn(...) {
  <+...
(
  v4l2_i2c_subdev_init(sd, ...);
+ sd->internal_ops = &inner;
|
  v4l2_i2c_subdev_init(&sd->part, ...);
+ sd->part.internal_ops = &inner;
|
  v4l2_i2c_subdev_init(&sd->part.deep, ...);
+ sd->part.deep.internal_ops = &inner;
|
  v4l2_spi_subdev_init(sd, ...);
+ sd->internal_ops = &inner;
|
  v4l2_spi_subdev_init(&sd->part, ...);
+ sd->part.internal_ops = &inner;
|
  v4l2_spi_subdev_init(&sd->part.deep, ...);
+ sd->part.deep.internal_ops = &inner;
|
  v4l2_subdev_init(sd, ...);
+ sd->internal_ops = &inner;
|
  v4l2_subdev_init(&sd->part, ...);
+ sd->part.internal_ops = &inner;
|
  v4l2_subdev_init(&sd->part.deep, ...);
+ sd->part.deep.internal_ops = &inner;
)
  ...+>
  }

@depends on inside || begins@
identifier fills.f, pads;
@@
  struct v4l2_subdev_pad_ops pads = {
- .init_cfg = f,
  };
