// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gro_drop
// compat: touches GRO_DROP
// upstream: 1d11fa696733 ("net-gro: remove GRO_DROP"), v5.12
//
// No function returns it any more.

@own_function@
type T;
identifier f = {GRO_DROP};
@@
  T f(...) { ... }

@own_macro@
identifier f = {GRO_DROP};
@@
  #define f(...) ...

@own_name@
identifier f = {GRO_DROP};
@@
  #define f ...


@depends on !own_function && !own_macro && !own_name@
expression E;
@@
(
- E != GRO_DROP
+ ((void)(E), true)
|
- E == GRO_DROP
+ ((void)(E), false)
)
