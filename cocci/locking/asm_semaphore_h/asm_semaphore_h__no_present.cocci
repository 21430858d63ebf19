// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_asm_semaphore_h
// compat: touches asm/semaphore.h
// upstream: unknown (arch/x86/include/asm/semaphore.h), v2.6.27

@@
@@
- #include <asm/semaphore.h>
+ #include <linux/semaphore.h>
