// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_tty_port_h
// compat: touches linux/tty_port.h
// upstream: unknown (include/linux/tty_port.h), v5.14

@@
@@
- #include <linux/tty_port.h>
+ #include <linux/tty.h>
