// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_mode_t
// compat: touches blk_mode_t BLK_OPEN_READ BLK_OPEN_WRITE BLK_OPEN_EXCL BLK_OPEN_NDELAY
// upstream: 05bdb9965305 ("block: replace fmode_t with a block-specific type for block open flags"), v6.5

// A driver may define the type by itself.

@own_type@
type T;
@@
typedef T blk_mode_t;

@depends on !own_type@
typedef blk_mode_t, fmode_t;
@@
- blk_mode_t
+ fmode_t

@depends on !own_type@
@@
(
- BLK_OPEN_READ
+ FMODE_READ
|
- BLK_OPEN_WRITE
+ FMODE_WRITE
|
- BLK_OPEN_EXCL
+ FMODE_EXCL
|
- BLK_OPEN_NDELAY
+ FMODE_NDELAY
)
