// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_set_mac_address_storage
// compat: touches dev_set_mac_address
// upstream: 9ca6804ab7c3 ("net: core: Convert dev_set_mac_address() to struct sockaddr_storage"), v6.16
//
// What is read of it, is as long as the address is.

@@
struct net_device *dev;
struct sockaddr *address;
@@
  dev_set_mac_address(dev,
- address
+ (struct sockaddr_storage *)address
  , ...)

@@
struct net_device *dev;
struct sockaddr address;
@@
  dev_set_mac_address(dev,
- &address
+ (struct sockaddr_storage *)&address
  , ...)
