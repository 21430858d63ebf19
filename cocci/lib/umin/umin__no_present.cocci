// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_umin
// compat: touches umin umax
// upstream: unknown (include/linux/minmax.h), v6.9
//
// A negative int becomes the unsigned number of its bits first, as in the kernel: (x) + 0ull alone would extend its sign.

@own_function@
identifier f = {umin, umax};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {umin, umax};
@@
  #define f(...) ...

@own_name@
identifier f = {umin, umax};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression A, B;
@@
- umin(A, B)
+ min((A) + 0u + 0ul + 0ull, (B) + 0u + 0ul + 0ull)

@depends on !own_function && !own_macro && !own_name@
expression A, B;
@@
- umax(A, B)
+ max((A) + 0u + 0ul + 0ull, (B) + 0u + 0ul + 0ull)
