// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bitmap_read
// compat: touches bitmap_read bitmap_write
// upstream: unknown (include/linux/bitmap.h), v6.9

@own_function@
identifier f = {bitmap_read, bitmap_write};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {bitmap_read, bitmap_write};
@@
  #define f(...) ...

@own_name@
identifier f = {bitmap_read, bitmap_write};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {bitmap_read, bitmap_write};
@@
  f(...)

@in_linux_bitmap_h depends on calls@
@@
  #include <linux/bitmap.h>
+#ifndef COMPAT_BITMAP_READ
+#include <linux/types.h>
+static inline unsigned long compat_bitmap_read(const unsigned long *map, unsigned long start, unsigned long nbits)
+{
+	unsigned long value = 0;
+
+	if (nbits > BITS_PER_LONG)
+		return 0;
+	while (nbits--)
+		value = value << 1 | test_bit(start + nbits, map);
+	return value;
+}
+static inline void compat_bitmap_write(unsigned long *map, unsigned long value, unsigned long start, unsigned long nbits)
+{
+	if (nbits > BITS_PER_LONG)
+		return;
+	while (nbits--)
+		__assign_bit(start + nbits, map, value >> nbits & 1);
+}
+#define COMPAT_BITMAP_READ
+#endif

@in_linux_bitops_h depends on calls && !in_linux_bitmap_h@
@@
  #include <linux/bitops.h>
+#ifndef COMPAT_BITMAP_READ
+#include <linux/bitmap.h>
+#include <linux/types.h>
+static inline unsigned long compat_bitmap_read(const unsigned long *map, unsigned long start, unsigned long nbits)
+{
+	unsigned long value = 0;
+
+	if (nbits > BITS_PER_LONG)
+		return 0;
+	while (nbits--)
+		value = value << 1 | test_bit(start + nbits, map);
+	return value;
+}
+static inline void compat_bitmap_write(unsigned long *map, unsigned long value, unsigned long start, unsigned long nbits)
+{
+	if (nbits > BITS_PER_LONG)
+		return;
+	while (nbits--)
+		__assign_bit(start + nbits, map, value >> nbits & 1);
+}
+#define COMPAT_BITMAP_READ
+#endif

@in_linux_kernel_h depends on calls && !in_linux_bitmap_h && !in_linux_bitops_h@
@@
  #include <linux/kernel.h>
+#ifndef COMPAT_BITMAP_READ
+#include <linux/bitmap.h>
+#include <linux/types.h>
+static inline unsigned long compat_bitmap_read(const unsigned long *map, unsigned long start, unsigned long nbits)
+{
+	unsigned long value = 0;
+
+	if (nbits > BITS_PER_LONG)
+		return 0;
+	while (nbits--)
+		value = value << 1 | test_bit(start + nbits, map);
+	return value;
+}
+static inline void compat_bitmap_write(unsigned long *map, unsigned long value, unsigned long start, unsigned long nbits)
+{
+	if (nbits > BITS_PER_LONG)
+		return;
+	while (nbits--)
+		__assign_bit(start + nbits, map, value >> nbits & 1);
+}
+#define COMPAT_BITMAP_READ
+#endif

@in_linux_module_h depends on calls && !in_linux_bitmap_h && !in_linux_bitops_h && !in_linux_kernel_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_BITMAP_READ
+#include <linux/bitmap.h>
+#include <linux/types.h>
+static inline unsigned long compat_bitmap_read(const unsigned long *map, unsigned long start, unsigned long nbits)
+{
+	unsigned long value = 0;
+
+	if (nbits > BITS_PER_LONG)
+		return 0;
+	while (nbits--)
+		value = value << 1 | test_bit(start + nbits, map);
+	return value;
+}
+static inline void compat_bitmap_write(unsigned long *map, unsigned long value, unsigned long start, unsigned long nbits)
+{
+	if (nbits > BITS_PER_LONG)
+		return;
+	while (nbits--)
+		__assign_bit(start + nbits, map, value >> nbits & 1);
+}
+#define COMPAT_BITMAP_READ
+#endif

@depends on in_linux_bitmap_h || in_linux_bitops_h || in_linux_kernel_h || in_linux_module_h@
@@
- bitmap_read
+ compat_bitmap_read
  (...)

@depends on in_linux_bitmap_h || in_linux_bitops_h || in_linux_kernel_h || in_linux_module_h@
@@
- bitmap_write
+ compat_bitmap_write
  (...)
