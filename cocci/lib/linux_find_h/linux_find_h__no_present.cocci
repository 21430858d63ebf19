// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_find_h
// compat: touches linux/find.h
// upstream: 47d8c15615c0 ("include: move find.h from asm_generic to linux"), v5.17

@@
@@
- #include <linux/find.h>
+ #include <linux/bitops.h>
