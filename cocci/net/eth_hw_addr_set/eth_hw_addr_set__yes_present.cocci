// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_eth_hw_addr_set && !have_dev_addr_write
// compat: touches dev_addr
// compat: allow twice only one of the two is compiled
// upstream: 48eab831ae8b ("net: create netdev->dev_addr assignment helpers"), v5.15
// upstream: adeef3e32146 ("net: constify netdev->dev_addr"), v5.17
//
// The core keeps a copy of the address. memcpy() to dev_addr only makes the compiler warn, but the copy is then
// another one. Where spatch does not know whether something is a net_device, the compiler does.

@@
struct net_device *dev;
expression src, n;
@@
(
- memcpy(dev->dev_addr, src, n);
+ __dev_addr_set(dev, src, n);
|
- ether_addr_copy(dev->dev_addr, src);
+ eth_hw_addr_set(dev, src);
)

@@
type T;
typedef u8;
identifier caller;
struct net_device *dev;
expression i, e;
fresh identifier helper = "compat_" ## caller ## "_dev_addr";
@@
+static inline void helper(struct net_device *netdev, unsigned int offset, u8 byte)
+{
+	dev_addr_mod(netdev, offset, &byte, 1);
+}
+
  T caller(...)
  {
  <+...
- dev->dev_addr[i] = e
+ helper(dev, i, e)
  ...+>
  }

@@
expression E, src, n;
identifier m;
@@
(
- memcpy(E->m->dev_addr, src, n);
+ __builtin_choose_expr(__same_type(*E->m, struct net_device), __dev_addr_set((void *)E->m, src, n), memcpy((void *)E->m->dev_addr, src, n));
|
- ether_addr_copy(E->m->dev_addr, src);
+ __builtin_choose_expr(__same_type(*E->m, struct net_device), __dev_addr_set((void *)E->m, src, ETH_ALEN), ether_addr_copy((void *)E->m->dev_addr, src));
)
