// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_get_random_u32_inclusive
// compat: touches get_random_u32_inclusive
// upstream: unknown (include/linux/random.h), v6.2
//
// As get_random_u32_below__no_present it is biased by the number of values in 2^32, which is 0 for all of them.

@own_function@
type T;
@@
  T get_random_u32_inclusive(...) { ... }

@own_macro@
@@
  #define get_random_u32_inclusive(...) ...

@own_name@
@@
  #define get_random_u32_inclusive ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {get_random_u32_inclusive};
@@
  f(...)

@in_linux_random_h depends on calls@
@@
  #include <linux/random.h>
+#ifndef COMPAT_GET_RANDOM_U32_INCLUSIVE
+#include <linux/kernel.h>
+static inline unsigned int compat_get_random_u32_inclusive(unsigned int floor, unsigned int ceil)
+{
+	unsigned int span = ceil - floor + 1;
+
+	if (!span)
+		return get_random_u32();
+	return floor + reciprocal_scale(get_random_u32(), span);
+}
+#define COMPAT_GET_RANDOM_U32_INCLUSIVE
+#endif

@in_linux_module_h depends on calls && !in_linux_random_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_GET_RANDOM_U32_INCLUSIVE
+#include <linux/random.h>
+#include <linux/kernel.h>
+static inline unsigned int compat_get_random_u32_inclusive(unsigned int floor, unsigned int ceil)
+{
+	unsigned int span = ceil - floor + 1;
+
+	if (!span)
+		return get_random_u32();
+	return floor + reciprocal_scale(get_random_u32(), span);
+}
+#define COMPAT_GET_RANDOM_U32_INCLUSIVE
+#endif

@depends on in_linux_random_h || in_linux_module_h@
@@
- get_random_u32_inclusive
+ compat_get_random_u32_inclusive
  (...)
