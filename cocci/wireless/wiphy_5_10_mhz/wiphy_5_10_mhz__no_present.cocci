// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_wiphy_5_10_mhz
// compat: touches WIPHY_FLAG_SUPPORTS_5_10_MHZ
// upstream: unknown (include/net/cfg80211.h), v7.3
//
// The kernel knows channels of 5 and 10 MHz no longer: whatever a device says of them is not asked.

@own_name@
identifier f = {WIPHY_FLAG_SUPPORTS_5_10_MHZ};
@@
  #define f ...

@depends on !own_name@
struct wiphy *wiphy;
@@
  wiphy->flags |=
- WIPHY_FLAG_SUPPORTS_5_10_MHZ
+ 0
