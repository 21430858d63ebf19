// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_xdp_do_flush_map
// compat: touches xdp_do_flush_map
// upstream: unknown (include/linux/filter.h), v6.12
//
// The old name was the new one's by a macro.

@own_function@
type T;
@@
  T xdp_do_flush_map(...) { ... }

@own_macro@
@@
  #define xdp_do_flush_map(...) ...

@own_name@
@@
  #define xdp_do_flush_map ...

@depends on !own_function && !own_macro && !own_name@
@@
- xdp_do_flush_map()
+ xdp_do_flush()
