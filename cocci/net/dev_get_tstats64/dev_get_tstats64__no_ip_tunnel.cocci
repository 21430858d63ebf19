// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ip_tunnel_get_stats64 && have_dev_get_tstats64
// compat: touches ip_tunnel_get_stats64
// upstream: unknown (include/net/ip_tunnels.h), v6.1
//
// Both add dev->tstats to dev->stats.

@own_function@
type T;
@@
  T ip_tunnel_get_stats64(...) { ... }

@own_macro@
@@
  #define ip_tunnel_get_stats64(...) ...

@own_name@
@@
  #define ip_tunnel_get_stats64 ...

@depends on !own_function && !own_macro && !own_name@
symbol ip_tunnel_get_stats64, dev_get_tstats64;
@@
- ip_tunnel_get_stats64
+ dev_get_tstats64
