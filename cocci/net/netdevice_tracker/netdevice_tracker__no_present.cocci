// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netdevice_tracker
// compat: touches netdevice_tracker
// upstream: unknown (include/linux/netdevice.h), v5.17
//
// As without CONFIG_NET_DEV_REFCNT_TRACKER, a tracker is nothing.

@own_type@
type T;
@@
  typedef T netdevice_tracker;

@own_name@
@@
  #define netdevice_tracker ...

@own_mark@
@@
  #define COMPAT_NETDEVICE_TRACKER

@in_linux_netdevice_h depends on !own_type && !own_name && !own_mark@
@@
  #include <linux/netdevice.h>
+#ifndef COMPAT_NETDEVICE_TRACKER
+typedef struct {} netdevice_tracker;
+#define COMPAT_NETDEVICE_TRACKER
+#endif

@in_linux_etherdevice_h depends on !own_type && !own_name && !own_mark && !in_linux_netdevice_h@
@@
  #include <linux/etherdevice.h>
+#ifndef COMPAT_NETDEVICE_TRACKER
+#include <linux/netdevice.h>
+typedef struct {} netdevice_tracker;
+#define COMPAT_NETDEVICE_TRACKER
+#endif

@in_linux_skbuff_h depends on !own_type && !own_name && !own_mark && !in_linux_netdevice_h && !in_linux_etherdevice_h@
@@
  #include <linux/skbuff.h>
+#ifndef COMPAT_NETDEVICE_TRACKER
+#include <linux/netdevice.h>
+typedef struct {} netdevice_tracker;
+#define COMPAT_NETDEVICE_TRACKER
+#endif

@in_linux_module_h depends on !own_type && !own_name && !own_mark && !in_linux_netdevice_h && !in_linux_etherdevice_h && !in_linux_skbuff_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_NETDEVICE_TRACKER
+#include <linux/netdevice.h>
+typedef struct {} netdevice_tracker;
+#define COMPAT_NETDEVICE_TRACKER
+#endif
