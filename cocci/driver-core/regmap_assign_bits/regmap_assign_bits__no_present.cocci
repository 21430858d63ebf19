// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_regmap_assign_bits
// compat: touches regmap_assign_bits
// compat: allow twice of the two calls one is made
// upstream: unknown (include/linux/regmap.h), v6.14
//
// Of the two calls one is made: the arguments are evaluated once.

@own_function@
type T;
@@
  T regmap_assign_bits(...) { ... }

@own_macro@
@@
  #define regmap_assign_bits(...) ...

@own_name@
@@
  #define regmap_assign_bits ...

@depends on !own_function && !own_macro && !own_name@
expression M, R, B, V;
@@
- regmap_assign_bits(M, R, B, V)
+ ((V) ? regmap_set_bits(M, R, B) : regmap_clear_bits(M, R, B))
