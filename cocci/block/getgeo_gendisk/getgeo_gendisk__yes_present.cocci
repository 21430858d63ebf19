// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_getgeo_gendisk
// compat: touches getgeo
// upstream: 4fc8728aa34f ("block: switch ->getgeo() to struct gendisk"), v6.18
//
// A function that the driver calls itself, or hands on, stays as it is: what else it is for is not known.

@ops@
identifier o, f;
@@
struct block_device_operations o = {
	.getgeo = f,
};

@used@
identifier ops.f;
expression E;
identifier fn;
@@
(
  f(...)
|
  E = f
|
  fn(..., f, ...)
)

@needs_device@
identifier ops.f, b, g;
@@
int f(struct block_device *b, struct hd_geometry *g)
{
<+...
  b
...+>
}

@depends on !used@
identifier ops.f, needs_device.b, g;
@@
int f(
- struct block_device *b,
+ struct gendisk *compat_disk,
  struct hd_geometry *g)
{
+ struct block_device *b = compat_disk->part0;
  ...
}

@depends on !used@
identifier ops.f, b, g;
@@
int f(
- struct block_device *b,
+ struct gendisk *b,
  struct hd_geometry *g)
{ ... }

@depends on !used@
identifier ops.f, b, g;
@@
int f(
- struct block_device *b,
+ struct gendisk *b,
  struct hd_geometry *g);
