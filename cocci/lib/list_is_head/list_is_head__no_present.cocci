// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_list_is_head
// compat: touches list_is_head
// upstream: unknown (include/linux/list.h), v5.16

@own_function@
type T;
@@
  T list_is_head(...) { ... }

@own_macro@
@@
  #define list_is_head(...) ...

@own_name@
@@
  #define list_is_head ...

@depends on !own_function && !own_macro && !own_name@
expression L, H;
@@
- list_is_head(L, H)
+ ((L) == (H))
