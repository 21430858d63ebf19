// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bio_set_op_attrs
// compat: touches bio_set_op_attrs
// upstream: c34b7ac65087 ("block: remove bio_set_op_attrs"), v6.2

@own_function@
type T;
identifier f = {bio_set_op_attrs};
@@
  T f(...) { ... }

@own_macro@
identifier f = {bio_set_op_attrs};
@@
  #define f(...) ...

@own_name@
identifier f = {bio_set_op_attrs};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier b;
expression O;
@@
- bio_set_op_attrs(b, O, 0);
+ b->bi_opf = O;

@depends on !own_function && !own_macro && !own_name@
expression B, O, F;
@@
- bio_set_op_attrs(B, O, F);
+ (B)->bi_opf = (O) | (F);
