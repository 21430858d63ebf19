// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_blkdev_issue_discard_no_flags
// compat: touches blkdev_issue_discard
// upstream: unknown (include/linux/blkdev.h), v6.1
//
// A secure erase is another function, and left to fail here.

@@
expression bdev, from, count, how;
@@
- blkdev_issue_discard(bdev, from, count, how, 0)
+ blkdev_issue_discard(bdev, from, count, how)
