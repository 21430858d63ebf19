// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fd_is_open
// compat: touches fd_is_open
// upstream: c4aab26253cd ("fd_is_open(): move to fs/file.c"), v6.10
//
// A definition, and not what the calls are replaced by: some stand where a driver's own #if
// keeps spatch from parsing.
//
// Where a driver has one of its own, be it in an #if, there is nothing to do.

@own_macro@
@@
#define fd_is_open(...) ...

@own_name@
@@
#define fd_is_open ...

@own_function@
type T;
@@
T fd_is_open(...) { ... }

@depends on !own_macro && !own_name && !own_function@
@@
  #include <linux/fdtable.h>
+ #define fd_is_open(fd, table) test_bit(fd, (table)->open_fds)
