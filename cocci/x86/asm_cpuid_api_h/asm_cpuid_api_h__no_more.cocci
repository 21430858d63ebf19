// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_asm_cpuid_api_h && !have_processor_h_cpuid
// compat: touches cpuid_eax cpuid_ebx cpuid_ecx cpuid_edx cpuid_count
// upstream: unknown (arch/x86/include/asm/cpuid/api.h), v7.3
//
// They came along with these headers, in v6.12 still. A header included twice does no harm.

@@
@@
  #include <linux/module.h>
+ #include <asm/cpuid/api.h>

@@
@@
  #include <asm/processor.h>
+ #include <asm/cpuid/api.h>

@@
@@
  #include <asm/cpu_device_id.h>
+ #include <asm/cpuid/api.h>
