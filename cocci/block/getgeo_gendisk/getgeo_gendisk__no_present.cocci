// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_getgeo_gendisk
// compat: touches getgeo
// upstream: 4fc8728aa34f ("block: switch ->getgeo() to struct gendisk"), v6.18

@ops@
identifier o, f;
@@
struct block_device_operations o = {
	.getgeo = f,
};

@@
identifier ops.f, d, g;
@@
int f(
- struct gendisk *d,
+ struct block_device *bdev,
  struct hd_geometry *g)
{
<...
- d
+ bdev->bd_disk
...>
}

@@
identifier ops.f, d, g;
@@
int f(
- struct gendisk *d,
+ struct block_device *bdev,
  struct hd_geometry *g);
