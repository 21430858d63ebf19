// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_memdup_array_user
// compat: touches memdup_array_user vmemdup_array_user
// upstream: unknown (include/linux/string.h), v6.7

@own_function@
identifier f = {memdup_array_user, vmemdup_array_user};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {memdup_array_user, vmemdup_array_user};
@@
  #define f(...) ...

@own_name@
identifier f = {memdup_array_user, vmemdup_array_user};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {memdup_array_user, vmemdup_array_user};
@@
  f(...)

@in_linux_string_h depends on calls@
@@
  #include <linux/string.h>
+#ifndef COMPAT_MEMDUP_ARRAY_USER
+#include <linux/err.h>
+#include <linux/overflow.h>
+static inline void *compat_memdup_array_user(const void *from, size_t n, size_t size)
+{
+	size_t bytes = array_size(n, size);
+
+	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : memdup_user(from, bytes);
+}
+static inline void *compat_vmemdup_array_user(const void *from, size_t n, size_t size)
+{
+	size_t bytes = array_size(n, size);
+
+	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : vmemdup_user(from, bytes);
+}
+#define COMPAT_MEMDUP_ARRAY_USER
+#endif

@in_linux_slab_h depends on calls && !in_linux_string_h@
@@
  #include <linux/slab.h>
+#ifndef COMPAT_MEMDUP_ARRAY_USER
+#include <linux/string.h>
+#include <linux/err.h>
+#include <linux/overflow.h>
+static inline void *compat_memdup_array_user(const void *from, size_t n, size_t size)
+{
+	size_t bytes = array_size(n, size);
+
+	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : memdup_user(from, bytes);
+}
+static inline void *compat_vmemdup_array_user(const void *from, size_t n, size_t size)
+{
+	size_t bytes = array_size(n, size);
+
+	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : vmemdup_user(from, bytes);
+}
+#define COMPAT_MEMDUP_ARRAY_USER
+#endif

@in_linux_uaccess_h depends on calls && !in_linux_string_h && !in_linux_slab_h@
@@
  #include <linux/uaccess.h>
+#ifndef COMPAT_MEMDUP_ARRAY_USER
+#include <linux/string.h>
+#include <linux/err.h>
+#include <linux/overflow.h>
+static inline void *compat_memdup_array_user(const void *from, size_t n, size_t size)
+{
+	size_t bytes = array_size(n, size);
+
+	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : memdup_user(from, bytes);
+}
+static inline void *compat_vmemdup_array_user(const void *from, size_t n, size_t size)
+{
+	size_t bytes = array_size(n, size);
+
+	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : vmemdup_user(from, bytes);
+}
+#define COMPAT_MEMDUP_ARRAY_USER
+#endif

@in_linux_module_h depends on calls && !in_linux_string_h && !in_linux_slab_h && !in_linux_uaccess_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_MEMDUP_ARRAY_USER
+#include <linux/string.h>
+#include <linux/err.h>
+#include <linux/overflow.h>
+static inline void *compat_memdup_array_user(const void *from, size_t n, size_t size)
+{
+	size_t bytes = array_size(n, size);
+
+	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : memdup_user(from, bytes);
+}
+static inline void *compat_vmemdup_array_user(const void *from, size_t n, size_t size)
+{
+	size_t bytes = array_size(n, size);
+
+	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : vmemdup_user(from, bytes);
+}
+#define COMPAT_MEMDUP_ARRAY_USER
+#endif

@depends on in_linux_string_h || in_linux_slab_h || in_linux_uaccess_h || in_linux_module_h@
@@
- memdup_array_user
+ compat_memdup_array_user
  (...)

@depends on in_linux_string_h || in_linux_slab_h || in_linux_uaccess_h || in_linux_module_h@
@@
- vmemdup_array_user
+ compat_vmemdup_array_user
  (...)
