// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_container_of_h
// compat: touches linux/container_of.h
// upstream: d2a8ebbf8192 ("kernel.h: split out container_of() and typeof_member() macros"), v5.16

@@
@@
- #include <linux/container_of.h>
+ #include <linux/kernel.h>
