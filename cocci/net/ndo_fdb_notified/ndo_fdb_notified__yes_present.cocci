// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ndo_fdb_notified
// compat: touches ndo_fdb_add ndo_fdb_del
// upstream: unknown (include/linux/netdevice.h), v7.3
//
// Where the function says nothing of a notification, the core sends it, as it did.

@adds@
typedef u16;
identifier callback, first, second, third, fourth, fifth, sixth, seventh;
@@
  int callback(struct ndmsg *first, struct nlattr *second[], struct net_device *third, const unsigned char *fourth, u16 fifth, u16 sixth, struct netlink_ext_ack *seventh) { ... }

@@
identifier adds.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_fdb_add";
typedef bool;
@@
+static int __maybe_unused wrapper(struct ndmsg *ndm, struct nlattr *tb[], struct net_device *dev, const unsigned char *addr, u16 vid, u16 flags, bool *notified, struct netlink_ext_ack *extack)
+{
+	return callback(ndm, tb, dev, addr, vid, flags, extack);
+}
+
  struct net_device_ops object = {
  .ndo_fdb_add =
- callback
+ wrapper
  , };

@dels@
identifier callback, first, second, third, fourth, fifth, sixth;
@@
  int callback(struct ndmsg *first, struct nlattr *second[], struct net_device *third, const unsigned char *fourth, u16 fifth, struct netlink_ext_ack *sixth) { ... }

@@
identifier dels.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_fdb_del";
typedef bool;
@@
+static int __maybe_unused wrapper(struct ndmsg *ndm, struct nlattr *tb[], struct net_device *dev, const unsigned char *addr, u16 vid, bool *notified, struct netlink_ext_ack *extack)
+{
+	return callback(ndm, tb, dev, addr, vid, extack);
+}
+
  struct net_device_ops object = {
  .ndo_fdb_del =
- callback
+ wrapper
  , };
