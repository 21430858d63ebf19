// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_kernel_ethtool_ts_info
// compat: touches ethtool_ts_info
// upstream: 2111375b85ad ("net: Add struct kernel_ethtool_ts_info"), v6.11
//
// Everywhere: what user space sees of it is made by the kernel.

@@
@@
- struct ethtool_ts_info
+ struct kernel_ethtool_ts_info
