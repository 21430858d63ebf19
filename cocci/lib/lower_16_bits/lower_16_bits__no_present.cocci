// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_lower_16_bits
// compat: touches lower_16_bits upper_16_bits
// upstream: unknown (include/linux/kernel.h), v5.12

@own_function@
identifier f = {lower_16_bits, upper_16_bits};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {lower_16_bits, upper_16_bits};
@@
  #define f(...) ...

@own_name@
identifier f = {lower_16_bits, upper_16_bits};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
typedef u16;
expression N;
@@
- lower_16_bits(N)
+ ((u16)((N) & 0xffff))

@depends on !own_function && !own_macro && !own_name@
typedef u16;
expression N;
@@
- upper_16_bits(N)
+ ((u16)((N) >> 16))
