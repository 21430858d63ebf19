// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ptr_ret
// compat: touches PTR_RET
// upstream: unknown (include/linux/err.h), v5.10

@own_function@
type T;
identifier f = {PTR_RET};
@@
  T f(...) { ... }

@own_macro@
identifier f = {PTR_RET};
@@
  #define f(...) ...

@own_name@
identifier f = {PTR_RET};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression P;
@@
- PTR_RET(P)
+ PTR_ERR_OR_ZERO(P)
