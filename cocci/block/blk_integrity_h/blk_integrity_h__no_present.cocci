// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_integrity_h
// compat: touches linux/blk-integrity.h
// upstream: fe45e630a103 ("block: move integrity handling out of <linux/blkdev.h>"), v5.16

@@
@@
- #include <linux/blk-integrity.h>
+ #include <linux/blkdev.h>
