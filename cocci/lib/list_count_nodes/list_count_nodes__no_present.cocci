// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_list_count_nodes
// compat: touches list_count_nodes
// upstream: unknown (include/linux/list.h), v6.3

@own_function@
type T;
@@
  T list_count_nodes(...) { ... }

@own_macro@
@@
  #define list_count_nodes(...) ...

@own_name@
@@
  #define list_count_nodes ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {list_count_nodes};
@@
  f(...)

@in_linux_list_h depends on calls@
iterator name list_for_each;
@@
  #include <linux/list.h>
+#ifndef COMPAT_LIST_COUNT_NODES
+#include <linux/types.h>
+static inline size_t compat_list_count_nodes(struct list_head *head)
+{
+	struct list_head *at;
+	size_t n = 0;
+
+	list_for_each(at, head)
+		n++;
+	return n;
+}
+#define COMPAT_LIST_COUNT_NODES
+#endif

@in_linux_module_h depends on calls && !in_linux_list_h@
iterator name list_for_each;
@@
  #include <linux/module.h>
+#ifndef COMPAT_LIST_COUNT_NODES
+#include <linux/list.h>
+#include <linux/types.h>
+static inline size_t compat_list_count_nodes(struct list_head *head)
+{
+	struct list_head *at;
+	size_t n = 0;
+
+	list_for_each(at, head)
+		n++;
+	return n;
+}
+#define COMPAT_LIST_COUNT_NODES
+#endif

@depends on in_linux_list_h || in_linux_module_h@
@@
- list_count_nodes
+ compat_list_count_nodes
  (...)
