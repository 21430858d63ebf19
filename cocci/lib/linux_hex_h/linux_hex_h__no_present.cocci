// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_hex_h
// compat: touches linux/hex.h
// upstream: unknown (include/linux/hex.h), v6.4

@@
@@
- #include <linux/hex.h>
+ #include <linux/kernel.h>
