// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_get_random_u8
// compat: touches get_random_u8 get_random_u16
// upstream: unknown (include/linux/random.h), v6.2

@own_function@
identifier f = {get_random_u8, get_random_u16};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {get_random_u8, get_random_u16};
@@
  #define f(...) ...

@own_name@
identifier f = {get_random_u8, get_random_u16};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
typedef u8;
@@
- get_random_u8()
+ ((u8)get_random_u32())

@depends on !own_function && !own_macro && !own_name@
typedef u16;
@@
- get_random_u16()
+ ((u16)get_random_u32())
