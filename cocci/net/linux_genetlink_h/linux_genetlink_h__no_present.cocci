// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_genetlink_h
// compat: touches MODULE_ALIAS_GENL_FAMILY
// upstream: cd7209628cdb ("genetlink: remove linux/genetlink.h"), v6.10
//
// Only files that hold one of these words are looked at. A header included twice does no harm.

@@
@@
  #include <linux/genetlink.h>
+ #include <net/genetlink.h>
