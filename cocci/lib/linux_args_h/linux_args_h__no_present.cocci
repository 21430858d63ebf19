// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_args_h
// compat: touches linux/args.h
// upstream: unknown (include/linux/args.h), v6.6

@@
@@
- #include <linux/args.h>
+ #include <linux/kernel.h>
