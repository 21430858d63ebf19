// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_asm_system_h
// compat: touches asm/system.h
// upstream: unknown (arch/x86/include/asm/system.h), v3.4
//
// Of what it declared, drivers use barriers and what exchanges a value.

@@
@@
- #include <asm/system.h>
+ #include <linux/atomic.h>
