// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ovpn_link
// compat: touches IFLA_OVPN_MODE ovpn_mode
// compat: allow name the tag is what it stands for: any
// upstream: unknown (include/uapi/linux/if_link.h), v6.16
//
// Out of the kernel these names had the same values, which the lists show. The kernel's are taken, and the driver's own
// lists keep their length under other names.

@@
identifier own, last;
expression E;
@@
+#include <linux/if_link.h>
 enum own {
- IFLA_OVPN_UNSPEC
+ compat_ifla_ovpn_unspec
  = 0,
- IFLA_OVPN_MODE
+ compat_ifla_ovpn_mode
  , last,
- IFLA_OVPN_MAX
+ compat_ifla_ovpn_max
  = E,
 };

@@
identifier first, last;
@@
+#include <linux/if_link.h>
- enum ovpn_mode
+ enum compat_ovpn_mode
  {
  first = 0,
- OVPN_MODE_P2P
+ compat_ovpn_mode_p2p
  = first,
- OVPN_MODE_MP
+ compat_ovpn_mode_mp
  , last,
  };
