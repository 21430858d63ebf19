// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_memset_after
// compat: touches memset_after memset_startat
// upstream: unknown (include/linux/string.h), v5.16

@own_function@
identifier f = {memset_after, memset_startat};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {memset_after, memset_startat};
@@
  #define f(...) ...

@own_name@
identifier f = {memset_after, memset_startat};
@@
  #define f ...

@in_linux_string_h depends on !own_function && !own_macro && !own_name@
@@
  #include <linux/string.h>
+#ifndef memset_after
+#define memset_after(at, value, member) memset((void *)(at) + offsetofend(typeof(*(at)), member), value, sizeof(*(at)) - offsetofend(typeof(*(at)), member))
+#define memset_startat(at, value, member) memset((void *)(at) + offsetof(typeof(*(at)), member), value, sizeof(*(at)) - offsetof(typeof(*(at)), member))
+#endif

@in_linux_slab_h depends on !own_function && !own_macro && !own_name && !in_linux_string_h@
@@
  #include <linux/slab.h>
+#ifndef memset_after
+#include <linux/string.h>
+#define memset_after(at, value, member) memset((void *)(at) + offsetofend(typeof(*(at)), member), value, sizeof(*(at)) - offsetofend(typeof(*(at)), member))
+#define memset_startat(at, value, member) memset((void *)(at) + offsetof(typeof(*(at)), member), value, sizeof(*(at)) - offsetof(typeof(*(at)), member))
+#endif

@in_linux_skbuff_h depends on !own_function && !own_macro && !own_name && !in_linux_string_h && !in_linux_slab_h@
@@
  #include <linux/skbuff.h>
+#ifndef memset_after
+#include <linux/string.h>
+#define memset_after(at, value, member) memset((void *)(at) + offsetofend(typeof(*(at)), member), value, sizeof(*(at)) - offsetofend(typeof(*(at)), member))
+#define memset_startat(at, value, member) memset((void *)(at) + offsetof(typeof(*(at)), member), value, sizeof(*(at)) - offsetof(typeof(*(at)), member))
+#endif

@in_linux_netdevice_h depends on !own_function && !own_macro && !own_name && !in_linux_string_h && !in_linux_slab_h && !in_linux_skbuff_h@
@@
  #include <linux/netdevice.h>
+#ifndef memset_after
+#include <linux/string.h>
+#define memset_after(at, value, member) memset((void *)(at) + offsetofend(typeof(*(at)), member), value, sizeof(*(at)) - offsetofend(typeof(*(at)), member))
+#define memset_startat(at, value, member) memset((void *)(at) + offsetof(typeof(*(at)), member), value, sizeof(*(at)) - offsetof(typeof(*(at)), member))
+#endif

@in_linux_module_h depends on !own_function && !own_macro && !own_name && !in_linux_string_h && !in_linux_slab_h && !in_linux_skbuff_h && !in_linux_netdevice_h@
@@
  #include <linux/module.h>
+#ifndef memset_after
+#include <linux/string.h>
+#define memset_after(at, value, member) memset((void *)(at) + offsetofend(typeof(*(at)), member), value, sizeof(*(at)) - offsetofend(typeof(*(at)), member))
+#define memset_startat(at, value, member) memset((void *)(at) + offsetof(typeof(*(at)), member), value, sizeof(*(at)) - offsetof(typeof(*(at)), member))
+#endif
