// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_asm_uaccess_h
// compat: touches asm/uaccess.h
// upstream: unknown (include/linux/uaccess.h), v5.10

@@
@@
- #include <asm/uaccess.h>
+ #include <linux/uaccess.h>
