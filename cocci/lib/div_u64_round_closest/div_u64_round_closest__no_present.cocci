// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_div_u64_round_closest
// compat: touches DIV_U64_ROUND_CLOSEST
// upstream: unknown (include/linux/math64.h), v5.13

@own_function@
type T;
@@
  T DIV_U64_ROUND_CLOSEST(...) { ... }

@own_macro@
@@
  #define DIV_U64_ROUND_CLOSEST(...) ...

@own_name@
@@
  #define DIV_U64_ROUND_CLOSEST ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {DIV_U64_ROUND_CLOSEST};
@@
  f(...)

@in_linux_math64_h depends on calls@
@@
  #include <linux/math64.h>
+#ifndef COMPAT_DIV_U64_ROUND_CLOSEST
+#include <linux/types.h>
+static inline unsigned long long compat_DIV_U64_ROUND_CLOSEST(unsigned long long dividend, unsigned int divisor)
+{
+	return div_u64(dividend + divisor / 2, divisor);
+}
+#define COMPAT_DIV_U64_ROUND_CLOSEST
+#endif

@in_linux_kernel_h depends on calls && !in_linux_math64_h@
@@
  #include <linux/kernel.h>
+#ifndef COMPAT_DIV_U64_ROUND_CLOSEST
+#include <linux/math64.h>
+#include <linux/types.h>
+static inline unsigned long long compat_DIV_U64_ROUND_CLOSEST(unsigned long long dividend, unsigned int divisor)
+{
+	return div_u64(dividend + divisor / 2, divisor);
+}
+#define COMPAT_DIV_U64_ROUND_CLOSEST
+#endif

@in_linux_module_h depends on calls && !in_linux_math64_h && !in_linux_kernel_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DIV_U64_ROUND_CLOSEST
+#include <linux/math64.h>
+#include <linux/types.h>
+static inline unsigned long long compat_DIV_U64_ROUND_CLOSEST(unsigned long long dividend, unsigned int divisor)
+{
+	return div_u64(dividend + divisor / 2, divisor);
+}
+#define COMPAT_DIV_U64_ROUND_CLOSEST
+#endif

@depends on in_linux_math64_h || in_linux_kernel_h || in_linux_module_h@
@@
- DIV_U64_ROUND_CLOSEST
+ compat_DIV_U64_ROUND_CLOSEST
  (...)
