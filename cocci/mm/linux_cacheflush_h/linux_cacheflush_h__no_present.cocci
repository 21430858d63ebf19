// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_cacheflush_h
// compat: touches linux/cacheflush.h
// upstream: 522a0032af00 ("Add linux/cacheflush.h"), v5.16

@@
@@
- #include <linux/cacheflush.h>
+ #include <asm/cacheflush.h>
