// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_field_prep_const
// compat: touches FIELD_PREP_CONST
// compat: allow twice M is a constant
// upstream: unknown (include/linux/bitfield.h), v6.3
//
// A value that does not fit is refused there, and cut here.

@own_function@
type T;
@@
  T FIELD_PREP_CONST(...) { ... }

@own_macro@
@@
  #define FIELD_PREP_CONST(...) ...

@own_name@
@@
  #define FIELD_PREP_CONST ...

@depends on !own_function && !own_macro && !own_name@
expression M, V;
@@
- FIELD_PREP_CONST(M, V)
+ (((typeof(M))(V) << (__builtin_ffsll(M) - 1)) & (M))
