// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dev_sw_netstats_tx_add
// compat: touches dev_sw_netstats_tx_add
// upstream: unknown (include/linux/netdevice.h), v5.11

@own_function@
type T;
@@
  T dev_sw_netstats_tx_add(...) { ... }

@own_macro@
@@
  #define dev_sw_netstats_tx_add(...) ...

@own_name@
@@
  #define dev_sw_netstats_tx_add ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {dev_sw_netstats_tx_add};
@@
  f(...)

@in_linux_netdevice_h depends on calls@
@@
  #include <linux/netdevice.h>
+#ifndef COMPAT_DEV_SW_NETSTATS_TX_ADD
+#include <linux/types.h>
+static inline void compat_dev_sw_netstats_tx_add(struct net_device *dev, unsigned int packets, unsigned int len)
+{
+	struct pcpu_sw_netstats *stats = this_cpu_ptr(dev->tstats);
+
+	u64_stats_update_begin(&stats->syncp);
+	stats->tx_bytes += len;
+	stats->tx_packets += packets;
+	u64_stats_update_end(&stats->syncp);
+}
+#define COMPAT_DEV_SW_NETSTATS_TX_ADD
+#endif

@in_linux_etherdevice_h depends on calls && !in_linux_netdevice_h@
@@
  #include <linux/etherdevice.h>
+#ifndef COMPAT_DEV_SW_NETSTATS_TX_ADD
+#include <linux/netdevice.h>
+#include <linux/types.h>
+static inline void compat_dev_sw_netstats_tx_add(struct net_device *dev, unsigned int packets, unsigned int len)
+{
+	struct pcpu_sw_netstats *stats = this_cpu_ptr(dev->tstats);
+
+	u64_stats_update_begin(&stats->syncp);
+	stats->tx_bytes += len;
+	stats->tx_packets += packets;
+	u64_stats_update_end(&stats->syncp);
+}
+#define COMPAT_DEV_SW_NETSTATS_TX_ADD
+#endif

@in_linux_module_h depends on calls && !in_linux_netdevice_h && !in_linux_etherdevice_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEV_SW_NETSTATS_TX_ADD
+#include <linux/netdevice.h>
+#include <linux/types.h>
+static inline void compat_dev_sw_netstats_tx_add(struct net_device *dev, unsigned int packets, unsigned int len)
+{
+	struct pcpu_sw_netstats *stats = this_cpu_ptr(dev->tstats);
+
+	u64_stats_update_begin(&stats->syncp);
+	stats->tx_bytes += len;
+	stats->tx_packets += packets;
+	u64_stats_update_end(&stats->syncp);
+}
+#define COMPAT_DEV_SW_NETSTATS_TX_ADD
+#endif

@depends on in_linux_netdevice_h || in_linux_etherdevice_h || in_linux_module_h@
@@
- dev_sw_netstats_tx_add
+ compat_dev_sw_netstats_tx_add
  (...)
