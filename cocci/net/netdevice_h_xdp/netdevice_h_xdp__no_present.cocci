// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netdevice_h_xdp
// compat: touches xdp_buff xdp_frame xdp_rxq_info xdp_do_flush xdp_rxq_info_reg xdp_rxq_info_unreg xdp_return_frame
// upstream: unknown (include/linux/netdevice.h), v6.6
//
// It came along with these headers. A header included twice does no harm.

@@
@@
  #include <linux/netdevice.h>
+ #include <net/xdp.h>

@@
@@
  #include <linux/etherdevice.h>
+ #include <net/xdp.h>

@@
@@
  #include <linux/bpf.h>
+ #include <net/xdp.h>

@@
@@
  #include <linux/bpf_trace.h>
+ #include <net/xdp.h>

@@
@@
  #include <linux/filter.h>
+ #include <net/xdp.h>
