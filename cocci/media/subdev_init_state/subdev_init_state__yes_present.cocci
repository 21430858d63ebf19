// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_subdev_init_state && !have_subdev_init_cfg
// compat: touches init_cfg
// compat: allow removed the other operations have it
// upstream: unknown (include/media/v4l2-subdev.h), v6.12
//
// The operations are those that stand beside these pads in the same structure, and that the subdevice begins with. One whose own operations
// are named in another function is left to fail.

@fills@
identifier pads, f;
@@
  struct v4l2_subdev_pad_ops pads = {
  .init_cfg = f
  , };

@beside@
identifier fills.pads, ops;
@@
  struct v4l2_subdev_ops ops = {
  .pad = &pads
  , };

@told@
identifier beside.ops, inner, part, deep;
expression sd;
@@
(
  v4l2_i2c_subdev_init(\(sd\|&sd->part\|&sd->part.deep\), ..., &ops);
|
  v4l2_spi_subdev_init(\(sd\|&sd->part\|&sd->part.deep\), ..., &ops);
|
  v4l2_subdev_init(\(sd\|&sd->part\|&sd->part.deep\), &ops);
)
  ...
  \(sd->internal_ops\|sd->part.internal_ops\|sd->part.deep.internal_ops\) = &inner;

@inside@
identifier fills.f, told.inner;
@@
  struct v4l2_subdev_internal_ops inner = {
+ .init_state = f,
  ...
  };

@has@
identifier given;
@@
  struct v4l2_subdev_internal_ops given = {...};

@begins depends on !has@
identifier fills.f, beside.ops, fn;
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
  v4l2_i2c_subdev_init(sd, ..., &ops);
+ sd->internal_ops = &inner;
|
  v4l2_i2c_subdev_init(&sd->part, ..., &ops);
+ sd->part.internal_ops = &inner;
|
  v4l2_i2c_subdev_init(&sd->part.deep, ..., &ops);
+ sd->part.deep.internal_ops = &inner;
|
  v4l2_spi_subdev_init(sd, ..., &ops);
+ sd->internal_ops = &inner;
|
  v4l2_spi_subdev_init(&sd->part, ..., &ops);
+ sd->part.internal_ops = &inner;
|
  v4l2_spi_subdev_init(&sd->part.deep, ..., &ops);
+ sd->part.deep.internal_ops = &inner;
|
  v4l2_subdev_init(sd, &ops);
+ sd->internal_ops = &inner;
|
  v4l2_subdev_init(&sd->part, &ops);
+ sd->part.internal_ops = &inner;
|
  v4l2_subdev_init(&sd->part.deep, &ops);
+ sd->part.deep.internal_ops = &inner;
)
  ...+>
  }

@now@
identifier own, f;
@@
  struct v4l2_subdev_internal_ops own = {
  .init_state = f
  , };

@@
identifier now.f, pads;
@@
  struct v4l2_subdev_pad_ops pads = {
- .init_cfg = f,
  };
