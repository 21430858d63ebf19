// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_netdev_lltx
// compat: touches NETIF_F_LLTX
// upstream: 00d066a4d4ed ("netdev_features: convert NETIF_F_LLTX to dev->lltx"), v6.12

@@
struct net_device *D;
@@
- D->features |= NETIF_F_LLTX
+ D->lltx = true

@uses exists@
struct net_device *D;
expression E;
position p;
@@
NETIF_F_LLTX
...
D->features@p |= E

@@
struct net_device *D;
expression E;
position uses.p;
@@
  D->features@p |= E;
+ D->lltx = true;

@own@
struct net_device *D;
expression E;
@@
  D->features |= <+... NETIF_F_LLTX ...+>;
+ D->lltx = true;

@@
expression A;
@@
(
- NETIF_F_LLTX | A
+ A
|
- A | NETIF_F_LLTX
+ A
)
