// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ndo_eth_ioctl && have_ndo_do_ioctl
// compat: touches ndo_eth_ioctl ndo_siocdevprivate
// upstream: a76053707dbf ("dev_ioctl: split out ndo_eth_ioctl"), v5.15
//
// A driver's own requests and those of MII come by one member there. Data of a 32-bit program is not told apart.

@both@
identifier object, eth, private;
position p;
fresh identifier wrapper = "compat_" ## object ## "_ioctl";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ifreq *ifr, int cmd)
+{
+	if (cmd >= SIOCDEVPRIVATE && cmd <= SIOCDEVPRIVATE + 15)
+		return private(dev, ifr, ifr->ifr_data, cmd);
+	return eth(dev, ifr, cmd);
+}
+
  struct net_device_ops object@p = {
- .ndo_eth_ioctl = eth,
- .ndo_siocdevprivate = private,
+ .ndo_do_ioctl = wrapper,
  };

@private@
identifier object, private;
position p != both.p;
fresh identifier wrapper = "compat_" ## object ## "_ioctl";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ifreq *ifr, int cmd)
+{
+	if (cmd >= SIOCDEVPRIVATE && cmd <= SIOCDEVPRIVATE + 15)
+		return private(dev, ifr, ifr->ifr_data, cmd);
+	return -EOPNOTSUPP;
+}
+
  struct net_device_ops object@p = {
- .ndo_siocdevprivate = private,
+ .ndo_do_ioctl = wrapper,
  };

@@
identifier object;
expression E;
position p != {both.p, private.p};
@@
  struct net_device_ops object@p = {
- .ndo_eth_ioctl = E,
+ .ndo_do_ioctl = E,
  };
