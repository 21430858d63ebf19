// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ndo_set_multicast_list
// compat: touches ndo_set_multicast_list
// upstream: afc4b13df143 ("net: remove use of ndo_set_multicast_list in drivers"), v3.2
//
// It was called where ndo_set_rx_mode was missing. With both, it is left to the compiler to complain of.

@both@
identifier o;
expression F, G;
@@
struct net_device_ops o = {
	.ndo_set_multicast_list = F,
	.ndo_set_rx_mode = G,
};

@depends on !both@
identifier o;
expression F;
@@
struct net_device_ops o = {
-	.ndo_set_multicast_list = F,
+	.ndo_set_rx_mode = F,
};
