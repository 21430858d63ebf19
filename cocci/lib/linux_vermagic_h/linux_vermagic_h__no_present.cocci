// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_vermagic_h
// compat: touches linux/vermagic.h
// upstream: unknown (include/linux/vermagic.h), v5.8
//
// It is for those who say that they mean it.

@known@
@@
  #define INCLUDE_VERMAGIC

@depends on !known@
@@
+ #define INCLUDE_VERMAGIC
  #include <linux/vermagic.h>
