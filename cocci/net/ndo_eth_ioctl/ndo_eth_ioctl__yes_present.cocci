// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ndo_eth_ioctl && have_ndo_do_ioctl
// compat: touches ndo_do_ioctl
// upstream: a76053707dbf ("dev_ioctl: split out ndo_eth_ioctl"), v5.15
// upstream: b9067f5dc4a0 ("net: split out SIOCDEVPRIVATE handling from dev_ioctl"), v5.15
//
// The old member compiles still, and ioctl() no longer asks it: the requests of MII and time stamps go to one of the new ones, a
// driver's own requests to the other. The old one stays, for drivers that compare it or call it themselves. Where one of the
// new ones is named, the driver has decided.

@knows_eth@
identifier object;
expression E;
position p;
@@
  struct net_device_ops object@p = {
  .ndo_eth_ioctl = E
  , };

@knows_private@
identifier object;
expression E;
position p;
@@
  struct net_device_ops object@p = {
  .ndo_siocdevprivate = E
  , };

@old@
identifier object;
identifier callback != NULL;
position p != {knows_eth.p, knows_private.p};
fresh identifier wrapper = "compat_" ## object ## "_private";
attribute name __user;
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ifreq *ifr, void __user *data, int cmd)
+{
+	return callback(dev, ifr, cmd);
+}
+
  struct net_device_ops object@p = {
  .ndo_do_ioctl = callback,
+ .ndo_eth_ioctl = callback,
+ .ndo_siocdevprivate = wrapper,
  };

@old_address@
identifier object;
identifier callback != NULL;
position p != {knows_eth.p, knows_private.p};
fresh identifier wrapper = "compat_" ## object ## "_private";
attribute name __user;
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ifreq *ifr, void __user *data, int cmd)
+{
+	return callback(dev, ifr, cmd);
+}
+
  struct net_device_ops object@p = {
  .ndo_do_ioctl = &callback,
+ .ndo_eth_ioctl = callback,
+ .ndo_siocdevprivate = wrapper,
  };
