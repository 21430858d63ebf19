// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sock_recv_ts_and_drops
// compat: touches sock_recv_ts_and_drops
// upstream: unknown (include/net/sock.h), v5.19
//
// The new one tells a reader that asks for it (SO_RCVMARK) the mark of the packet as well.

@own_function@
type T;
@@
  T sock_recv_ts_and_drops(...) { ... }

@own_macro@
@@
  #define sock_recv_ts_and_drops(...) ...

@own_name@
@@
  #define sock_recv_ts_and_drops ...

@depends on !own_function && !own_macro && !own_name@
expression msg, sk, skb;
@@
- sock_recv_ts_and_drops(msg, sk, skb)
+ sock_recv_cmsgs(msg, sk, skb)
