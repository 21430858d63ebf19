// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_autoconf_h
// compat: touches linux/autoconf.h
// upstream: unknown (include/linux/autoconf.h), v2.6.33

@@
@@
- #include <linux/autoconf.h>
+ #include <generated/autoconf.h>
