// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_open_gendisk
// compat: touches block_device_operations
// upstream: d32e2bf83791 ("block: pass a gendisk to ->open"), v6.5
//
// A function that the driver calls itself, or hands on, stays as it is: what else it is for is not known.

@ops@
identifier o, f;
@@
struct block_device_operations o = {
	.open = f,
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
identifier ops.f, d, m;
type T;
expression E;
@@
int f(struct gendisk *d, T m)
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
identifier ops.f, d, m;
type T;
@@
int f(
- struct gendisk *d,
+ struct block_device *compat_bdev,
  T m)
{
<...
- d
+ compat_bdev->bd_disk
...>
}

@depends on !used && !changed@
identifier ops.f, d, m;
type T;
@@
int f(
- struct gendisk *d,
+ struct block_device *compat_bdev,
  T m);
