// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_crc_ccitt_false
// compat: touches crc_ccitt_false
// upstream: unknown (include/linux/crc-ccitt.h), v6.9
//
// Both are the polynomial 0x1021, the highest bit first.

@own_function@
type T;
identifier f = {crc_ccitt_false};
@@
  T f(...) { ... }

@own_macro@
identifier f = {crc_ccitt_false};
@@
  #define f(...) ...

@own_name@
identifier f = {crc_ccitt_false};
@@
  #define f ...

@uses depends on !own_function && !own_macro && !own_name@
@@
- crc_ccitt_false
+ crc_itu_t
  (...)

@depends on uses@
@@
  #include <linux/crc-ccitt.h>
+ #include <linux/crc-itu-t.h>
