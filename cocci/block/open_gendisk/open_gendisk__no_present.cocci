// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_open_gendisk
// compat: touches block_device_operations
// upstream: d32e2bf83791 ("block: pass a gendisk to ->open"), v6.5

@ops@
identifier o, f;
@@
struct block_device_operations o = {
	.open = f,
};

@@
identifier ops.f, d, m;
type T;
@@
int f(
- struct gendisk *d,
+ struct block_device *bdev,
  T m)
{
<...
- d
+ bdev->bd_disk
...>
}

@@
identifier ops.f, d, m;
type T;
@@
int f(
- struct gendisk *d,
+ struct block_device *bdev,
  T m);
