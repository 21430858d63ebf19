// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_gfp_types_h
// compat: touches linux/gfp_types.h
// upstream: unknown (include/linux/gfp_types.h), v6.0

@@
@@
- #include <linux/gfp_types.h>
+ #include <linux/gfp.h>
