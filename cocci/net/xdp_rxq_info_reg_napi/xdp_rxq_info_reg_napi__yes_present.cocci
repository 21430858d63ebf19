// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_xdp_rxq_info_reg_napi
// compat: touches xdp_rxq_info_reg
// upstream: b02e5a0ebb17 ("xsk: Propagate napi_id to XDP socket Rx path"), v5.11
//
// 0 is no instance: sockets do not poll it by themselves, as before.

@own@
@@
  #define xdp_rxq_info_reg(...) ...

@depends on !own@
expression I, D, Q;
@@
  xdp_rxq_info_reg(I, D, Q
+ , 0
  )
