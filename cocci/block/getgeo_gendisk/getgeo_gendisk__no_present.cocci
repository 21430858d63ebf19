// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_getgeo_gendisk
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

// Where the disk is assigned to, too.

@changed@
identifier ops.f, d, g;
expression E;
@@
int f(struct gendisk *d, struct hd_geometry *g)
{
<+...
(
  d = E
|
  &d
)
...+>
}

// The disk is replaced where it is used: a driver may have this list of parameters, and all
// that goes with it, in an #if.

@depends on !used && !changed@
identifier ops.f, d, g;
@@
int f(
- struct gendisk *d,
+ struct block_device *compat_bdev,
  struct hd_geometry *g)
{
<...
- d
+ compat_bdev->bd_disk
...>
}

@depends on !used && !changed@
identifier ops.f, d, g;
@@
int f(
- struct gendisk *d,
+ struct block_device *compat_bdev,
  struct hd_geometry *g);
