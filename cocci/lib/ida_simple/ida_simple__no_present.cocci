// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ida_simple
// compat: touches ida_simple_get ida_simple_remove
// upstream: unknown (include/linux/idr.h), v7.0
//
// The end is the first that is not given out, and 0 is no end: of either the macro made the last one by one less,
// and ida_alloc_range() takes what is then negative for no end, too.

@own_function@
type T;
identifier f = {ida_simple_get, ida_simple_remove};
@@
  T f(...) { ... }

@own_macro@
identifier f = {ida_simple_get, ida_simple_remove};
@@
  #define f(...) ...

@own_name@
identifier f = {ida_simple_get, ida_simple_remove};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression ida, first, end, gfp, id;
@@
(
- ida_simple_get(ida, 0, 0, gfp)
+ ida_alloc(ida, gfp)
|
- ida_simple_get(ida, first, 0, gfp)
+ ida_alloc_min(ida, first, gfp)
|
- ida_simple_get(ida, first, end, gfp)
+ ida_alloc_range(ida, first, (end) - 1, gfp)
|
- ida_simple_remove(ida, id)
+ ida_free(ida, id)
)
