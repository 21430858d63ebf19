// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_open_gendisk
// compat: touches fmode_t
// upstream: d32e2bf83791 ("block: pass a gendisk to ->open"), v6.5
//
// Old kernels handed over the block device of the whole disk, for partitions as well: that is part0. A function that the
// driver calls itself, or hands on, stays as it is.

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

@needs_device@
identifier ops.f, b, m;
typedef fmode_t;
@@
int f(struct block_device *b, fmode_t m)
{
<+...
  b
...+>
}

@depends on !used@
identifier ops.f, needs_device.b, m;
typedef fmode_t, blk_mode_t;
@@
int f(
- struct block_device *b, fmode_t m
+ struct gendisk *compat_disk, blk_mode_t m
  )
{
+ struct block_device *b = compat_disk->part0;
  ...
}

@depends on !used@
identifier ops.f, b, m;
typedef fmode_t, blk_mode_t;
@@
int f(
- struct block_device *b, fmode_t m
+ struct gendisk *b, blk_mode_t m
  )
{ ... }

@depends on !used@
identifier ops.f, b, m;
typedef fmode_t, blk_mode_t;
@@
int f(
- struct block_device *b, fmode_t m
+ struct gendisk *b, blk_mode_t m
  );
