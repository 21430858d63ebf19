// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_access_once
// compat: touches ACCESS_ONCE
// upstream: unknown (include/linux/compiler.h), v4.15

@own_function@
type T;
identifier f = {ACCESS_ONCE};
@@
  T f(...) { ... }

@own_macro@
identifier f = {ACCESS_ONCE};
@@
  #define f(...) ...

@own_name@
identifier f = {ACCESS_ONCE};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E, V;
@@
(
- ACCESS_ONCE(E) = V
+ WRITE_ONCE(E, V)
|
- ACCESS_ONCE(E)
+ READ_ONCE(E)
)
