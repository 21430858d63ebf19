// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_init_dummy_netdev
// compat: touches init_dummy_netdev
// upstream: f835bdae7167 ("net: remove init_dummy_netdev()"), v6.14
//
// A device that only holds NAPIs, and stands in a structure of the driver's: alloc_netdev_dummy() would ask for a pointer there, and
// for somebody who frees it. The helper sets what the function set, and the lock that netif_napi_add() takes now.

@own_function@
type T;
identifier f = {init_dummy_netdev};
@@
  T f(...) { ... }

@own_macro@
identifier f = {init_dummy_netdev};
@@
  #define f(...) ...

@own_name@
identifier f = {init_dummy_netdev};
@@
  #define f ...


@depends on !own_function && !own_macro && !own_name@
type T;
identifier caller;
expression D;
fresh identifier helper = "compat_" ## caller ## "_dummy";
@@
+static inline int helper(struct net_device *dev)
+{
+	memset(dev, 0, sizeof(*dev));
+	dev->reg_state = NETREG_DUMMY;
+	INIT_LIST_HEAD(&dev->napi_list);
+	mutex_init(&dev->lock);
+	dev_net_set(dev, &init_net);
+	set_bit(__LINK_STATE_PRESENT, &dev->state);
+	set_bit(__LINK_STATE_START, &dev->state);
+	return 0;
+}
+
  T caller(...)
  {
  <+...
- init_dummy_netdev(D)
+ helper(D)
  ...+>
  }
