// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netdev_hold
// compat: touches netdev_hold netdev_put
// upstream: unknown (include/linux/netdevice.h), v6.0
//
// A tracker is for debugging alone: what it names is not evaluated here.

@own_function@
identifier f = {netdev_hold, netdev_put};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {netdev_hold, netdev_put};
@@
  #define f(...) ...

@own_name@
identifier f = {netdev_hold, netdev_put};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {netdev_hold, netdev_put};
@@
  f(...)

@in_linux_netdevice_h depends on calls@
@@
  #include <linux/netdevice.h>
+#ifndef COMPAT_NETDEV_HOLD
+#include <linux/types.h>
+static inline void compat_netdev_hold(struct net_device *dev)
+{
+	if (dev)
+		dev_hold(dev);
+}
+static inline void compat_netdev_put(struct net_device *dev)
+{
+	if (dev)
+		dev_put(dev);
+}
+#define COMPAT_NETDEV_HOLD
+#endif

@in_linux_etherdevice_h depends on calls && !in_linux_netdevice_h@
@@
  #include <linux/etherdevice.h>
+#ifndef COMPAT_NETDEV_HOLD
+#include <linux/netdevice.h>
+#include <linux/types.h>
+static inline void compat_netdev_hold(struct net_device *dev)
+{
+	if (dev)
+		dev_hold(dev);
+}
+static inline void compat_netdev_put(struct net_device *dev)
+{
+	if (dev)
+		dev_put(dev);
+}
+#define COMPAT_NETDEV_HOLD
+#endif

@in_linux_module_h depends on calls && !in_linux_netdevice_h && !in_linux_etherdevice_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_NETDEV_HOLD
+#include <linux/netdevice.h>
+#include <linux/types.h>
+static inline void compat_netdev_hold(struct net_device *dev)
+{
+	if (dev)
+		dev_hold(dev);
+}
+static inline void compat_netdev_put(struct net_device *dev)
+{
+	if (dev)
+		dev_put(dev);
+}
+#define COMPAT_NETDEV_HOLD
+#endif

@depends on in_linux_netdevice_h || in_linux_etherdevice_h || in_linux_module_h@
expression dev, E, gfp;
@@
- netdev_hold(dev, E, gfp)
+ compat_netdev_hold(dev)

@depends on in_linux_netdevice_h || in_linux_etherdevice_h || in_linux_module_h@
expression dev, E;
@@
- netdev_put(dev, E)
+ compat_netdev_put(dev)
