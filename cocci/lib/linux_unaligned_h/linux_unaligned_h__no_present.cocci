// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_unaligned_h
// compat: touches linux/unaligned.h
// upstream: 5f60d5f6bbc1 ("move asm/unaligned.h to linux/unaligned.h"), v6.12

@@
@@
- #include <linux/unaligned.h>
+ #include <asm/unaligned.h>
