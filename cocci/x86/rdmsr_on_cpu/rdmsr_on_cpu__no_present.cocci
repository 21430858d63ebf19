// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rdmsr_on_cpu
// compat: touches rdmsr_on_cpu wrmsr_on_cpu rdmsr_safe_on_cpu wrmsr_safe_on_cpu
// upstream: unknown (arch/x86/include/asm/msr.h), v7.3
//
// The new functions have both halves in one number.

@own_function@
type T;
identifier f = {rdmsr_on_cpu, wrmsr_on_cpu, rdmsr_safe_on_cpu, wrmsr_safe_on_cpu};
@@
  T f(...) { ... }

@own_macro@
identifier f = {rdmsr_on_cpu, wrmsr_on_cpu, rdmsr_safe_on_cpu, wrmsr_safe_on_cpu};
@@
  #define f(...) ...

@own_name@
identifier f = {rdmsr_on_cpu, wrmsr_on_cpu, rdmsr_safe_on_cpu, wrmsr_safe_on_cpu};
@@
  #define f ...

@reads depends on !own_function && !own_macro && !own_name@
identifier f = {rdmsr_on_cpu, rdmsr_safe_on_cpu};
expression cpu, reg, low, high;
@@
  f(cpu, reg, low, high)

@behind_linux_module_h depends on reads@
typedef u32, u64;
@@
  #include <linux/module.h>
+#ifndef COMPAT_RDMSR_ON_CPU
+#include <asm/msr.h>
+static inline int compat_rdmsr(int safe, int cpu, u32 reg, u32 *low, u32 *high)
+{
+	u64 value = 0;
+	int ret;
+
+	if (safe)
+		ret = rdmsrq_safe_on_cpu(cpu, reg, &value);
+	else
+		ret = rdmsrq_on_cpu(cpu, reg, &value);
+	*low = (u32)value;
+	*high = (u32)(value >> 32);
+	return ret;
+}
+#define COMPAT_RDMSR_ON_CPU
+#endif

@behind_linux_kernel_h depends on reads && !behind_linux_module_h@
typedef u32, u64;
@@
  #include <linux/kernel.h>
+#ifndef COMPAT_RDMSR_ON_CPU
+#include <asm/msr.h>
+static inline int compat_rdmsr(int safe, int cpu, u32 reg, u32 *low, u32 *high)
+{
+	u64 value = 0;
+	int ret;
+
+	if (safe)
+		ret = rdmsrq_safe_on_cpu(cpu, reg, &value);
+	else
+		ret = rdmsrq_on_cpu(cpu, reg, &value);
+	*low = (u32)value;
+	*high = (u32)(value >> 32);
+	return ret;
+}
+#define COMPAT_RDMSR_ON_CPU
+#endif

@behind_asm_msr_h depends on reads && !behind_linux_module_h && !behind_linux_kernel_h@
typedef u32, u64;
@@
  #include <asm/msr.h>
+#ifndef COMPAT_RDMSR_ON_CPU
+#include <asm/msr.h>
+static inline int compat_rdmsr(int safe, int cpu, u32 reg, u32 *low, u32 *high)
+{
+	u64 value = 0;
+	int ret;
+
+	if (safe)
+		ret = rdmsrq_safe_on_cpu(cpu, reg, &value);
+	else
+		ret = rdmsrq_on_cpu(cpu, reg, &value);
+	*low = (u32)value;
+	*high = (u32)(value >> 32);
+	return ret;
+}
+#define COMPAT_RDMSR_ON_CPU
+#endif

@depends on behind_linux_module_h || behind_linux_kernel_h || behind_asm_msr_h@
expression cpu, reg, low, high;
@@
(
- rdmsr_safe_on_cpu(cpu, reg, low, high)
+ compat_rdmsr(1, cpu, reg, low, high)
|
- rdmsr_on_cpu(cpu, reg, low, high)
+ compat_rdmsr(0, cpu, reg, low, high)
)

@depends on !own_function && !own_macro && !own_name@
typedef u32, u64;
expression cpu, reg, low, high;
@@
(
- wrmsr_safe_on_cpu(cpu, reg, low, high)
+ wrmsrq_safe_on_cpu(cpu, reg, (u64)(u32)(high) << 32 | (u32)(low))
|
- wrmsr_on_cpu(cpu, reg, low, high)
+ wrmsrq_on_cpu(cpu, reg, (u64)(u32)(high) << 32 | (u32)(low))
)
