// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_field_modify
// compat: touches FIELD_MODIFY
// compat: allow twice mask is a constant: FIELD_PREP() demands it
// upstream: a256ae22570e ("bitfield: Add FIELD_MODIFY() helper"), v6.16

@own_function@
type T;
@@
  T FIELD_MODIFY(...) { ... }

@own_macro@
@@
  #define FIELD_MODIFY(...) ...

@own_name@
@@
  #define FIELD_MODIFY ...

@depends on !own_function && !own_macro && !own_name@
identifier R, H, m;
expression mask, V;
@@
(
- FIELD_MODIFY(mask, &R, V);
+ R = (R & ~(mask)) | FIELD_PREP(mask, V);
|
- FIELD_MODIFY(mask, &H->m, V);
+ H->m = (H->m & ~(mask)) | FIELD_PREP(mask, V);
|
- FIELD_MODIFY(mask, R, V);
+ *R = (*R & ~(mask)) | FIELD_PREP(mask, V);
)
