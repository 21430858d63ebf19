// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_asm_cpuid_api_h
// compat: touches asm/cpuid/api.h
// upstream: unknown (arch/x86/include/asm/cpuid/api.h), v7.3

@@
@@
- #include <asm/cpuid/api.h>
+ #include <asm/processor.h>
