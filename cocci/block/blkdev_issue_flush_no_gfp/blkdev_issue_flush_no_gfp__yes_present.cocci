// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_blkdev_issue_flush_no_gfp
// compat: touches blkdev_issue_flush
// upstream: unknown (include/linux/blkdev.h), v6.1
//
// It waits without memory of its own.

@@
expression bdev, how;
@@
- blkdev_issue_flush(bdev, how)
+ blkdev_issue_flush(bdev)
