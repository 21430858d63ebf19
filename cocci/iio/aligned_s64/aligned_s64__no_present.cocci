// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_aligned_s64
// compat: touches aligned_s64
// upstream: unknown (include/linux/types.h), v6.13
//
// Only where s64 has that alignment anyway: spatch cannot write a type with an attribute. Elsewhere it is left to the compiler.

@own_function@
type T;
@@
  T aligned_s64(...) { ... }

@own_macro@
@@
  #define aligned_s64(...) ...

@own_name@
@@
  #define aligned_s64 ...

@in_linux_types_h depends on !own_function && !own_macro && !own_name@
@@
  #include <linux/types.h>
+#ifndef aligned_s64
+#ifdef CONFIG_64BIT
+#define aligned_s64 s64
+#endif
+#endif

@in_linux_iio_iio_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h@
@@
  #include <linux/iio/iio.h>
+#ifndef aligned_s64
+#include <linux/types.h>
+#ifdef CONFIG_64BIT
+#define aligned_s64 s64
+#endif
+#endif

@in_linux_iio_buffer_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_iio_iio_h@
@@
  #include <linux/iio/buffer.h>
+#ifndef aligned_s64
+#include <linux/types.h>
+#ifdef CONFIG_64BIT
+#define aligned_s64 s64
+#endif
+#endif

@in_linux_iio_trigger_consumer_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_iio_iio_h && !in_linux_iio_buffer_h@
@@
  #include <linux/iio/trigger_consumer.h>
+#ifndef aligned_s64
+#include <linux/types.h>
+#ifdef CONFIG_64BIT
+#define aligned_s64 s64
+#endif
+#endif

@in_linux_device_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_iio_iio_h && !in_linux_iio_buffer_h && !in_linux_iio_trigger_consumer_h@
@@
  #include <linux/device.h>
+#ifndef aligned_s64
+#include <linux/types.h>
+#ifdef CONFIG_64BIT
+#define aligned_s64 s64
+#endif
+#endif

@in_linux_module_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_iio_iio_h && !in_linux_iio_buffer_h && !in_linux_iio_trigger_consumer_h && !in_linux_device_h@
@@
  #include <linux/module.h>
+#ifndef aligned_s64
+#include <linux/types.h>
+#ifdef CONFIG_64BIT
+#define aligned_s64 s64
+#endif
+#endif
