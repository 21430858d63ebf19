// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_str_read_write
// compat: touches str_read_write
// upstream: 1f5d7ea73c4b ("lib/string_helpers: Add str_read_write() helper"), v6.1

@own_function@
type T;
@@
  T str_read_write(...) { ... }

@own_macro@
@@
  #define str_read_write(...) ...

@own_name@
@@
  #define str_read_write ...

@depends on !own_function && !own_macro && !own_name@
expression B;
@@
- str_read_write(B)
+ ((B) ? "read" : "write")
