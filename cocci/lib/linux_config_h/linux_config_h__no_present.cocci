// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_config_h
// compat: touches linux/config.h
// upstream: unknown (include/linux/config.h), v2.6.19
//
// kbuild hands the configuration to each file by itself.

@@
@@
- #include <linux/config.h>
