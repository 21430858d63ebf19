// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_asm_i387_h
// compat: touches asm/i387.h
// upstream: unknown (arch/x86/include/asm/fpu/api.h), v4.2

@@
@@
- #include <asm/i387.h>
+ #include <asm/fpu/api.h>
