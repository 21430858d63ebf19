// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_utsrelease_h
// compat: touches linux/utsrelease.h
// upstream: unknown (include/linux/utsrelease.h), v2.6.33

@@
@@
- #include <linux/utsrelease.h>
+ #include <generated/utsrelease.h>
