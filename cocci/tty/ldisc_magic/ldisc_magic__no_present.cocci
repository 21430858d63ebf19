// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ldisc_magic
// compat: touches TTY_LDISC_MAGIC
// upstream: unknown (include/linux/tty_ldisc.h), v5.13

@@
symbol TTY_LDISC_MAGIC;
identifier ops;
@@
  struct tty_ldisc_ops ops = {
- .magic = TTY_LDISC_MAGIC,
  };

@@
symbol TTY_LDISC_MAGIC;
struct tty_ldisc_ops *ops;
@@
- ops->magic = TTY_LDISC_MAGIC;
