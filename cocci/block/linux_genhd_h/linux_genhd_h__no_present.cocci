// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_genhd_h
// compat: touches linux/genhd.h
// upstream: 322cbb50de71 ("block: remove genhd.h"), v5.18

@@
@@
- #include <linux/genhd.h>
+ #include <linux/blkdev.h>
