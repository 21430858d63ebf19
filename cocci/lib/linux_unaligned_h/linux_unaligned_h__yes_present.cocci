// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_asm_unaligned_h && have_linux_unaligned_h
// compat: touches asm/unaligned.h
// upstream: 5f60d5f6bbc1 ("move asm/unaligned.h to linux/unaligned.h"), v6.12

@@
@@
- #include <asm/unaligned.h>
+ #include <linux/unaligned.h>
