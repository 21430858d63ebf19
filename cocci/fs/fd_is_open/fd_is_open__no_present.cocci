// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fd_is_open
// compat: touches fd_is_open
// upstream: unknown (include/linux/fdtable.h), v6.12
//
// A definition, and not what the calls are replaced by: some stand where a driver's own #if
// keeps spatch from parsing.

@@
@@
  #include <linux/fdtable.h>
+ #define fd_is_open(fd, table) test_bit(fd, (table)->open_fds)
