// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_mem_is_zero
// compat: touches mem_is_zero
// upstream: unknown (include/linux/string.h), v6.12

@own_function@
type T;
@@
  T mem_is_zero(...) { ... }

@own_macro@
@@
  #define mem_is_zero(...) ...

@own_name@
@@
  #define mem_is_zero ...

@depends on !own_function && !own_macro && !own_name@
expression P, N;
@@
- mem_is_zero(P, N)
+ (!memchr_inv(P, 0, N))
