// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_align_h
// compat: touches linux/align.h
// upstream: unknown (include/linux/align.h), v5.11

@@
@@
- #include <linux/align.h>
+ #include <linux/kernel.h>
