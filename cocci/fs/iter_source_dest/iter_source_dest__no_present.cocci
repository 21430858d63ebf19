// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_iter_source_dest
// compat: touches ITER_SOURCE ITER_DEST
// upstream: de4eda9de2d9 ("use less confusing names for iov_iter direction initializers"), v6.2

@own_function@
type T;
identifier f = {ITER_SOURCE, ITER_DEST};
@@
  T f(...) { ... }

@own_macro@
identifier f = {ITER_SOURCE, ITER_DEST};
@@
  #define f(...) ...

@own_name@
identifier f = {ITER_SOURCE, ITER_DEST};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- ITER_SOURCE
+ WRITE
|
- ITER_DEST
+ READ
)
