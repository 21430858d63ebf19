// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kernel_ethtool_ts_info
// compat: touches kernel_ethtool_ts_info
// upstream: 2111375b85ad ("net: Add struct kernel_ethtool_ts_info"), v6.11

@own@
@@
  struct kernel_ethtool_ts_info { ... };

@depends on !own@
@@
- struct kernel_ethtool_ts_info
+ struct ethtool_ts_info
