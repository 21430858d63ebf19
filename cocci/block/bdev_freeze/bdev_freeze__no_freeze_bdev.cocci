// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bdev_freeze && !have_freeze_bdev
// compat: touches freeze_bdev thaw_bdev
// upstream: unknown (include/linux/blkdev.h), v6.12

@own_function@
type T;
identifier f = {freeze_bdev, thaw_bdev};
@@
  T f(...) { ... }

@own_macro@
identifier f = {freeze_bdev, thaw_bdev};
@@
  #define f(...) ...

@own_name@
identifier f = {freeze_bdev, thaw_bdev};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression bdev;
@@
(
- freeze_bdev(bdev)
+ bdev_freeze(bdev)
|
- thaw_bdev(bdev)
+ bdev_thaw(bdev)
)
