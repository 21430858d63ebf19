// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ioremap_nocache
// compat: touches ioremap_nocache devm_ioremap_nocache
// upstream: 4bdc0d676a64 ("remove ioremap_nocache and devm_ioremap_nocache"), v5.6

@own_function@
type T;
identifier f = {ioremap_nocache, devm_ioremap_nocache};
@@
  T f(...) { ... }

@own_macro@
identifier f = {ioremap_nocache, devm_ioremap_nocache};
@@
  #define f(...) ...

@own_name@
identifier f = {ioremap_nocache, devm_ioremap_nocache};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression D, E, S;
@@
(
- ioremap_nocache(E, S)
+ ioremap(E, S)
|
- devm_ioremap_nocache(D, E, S)
+ devm_ioremap(D, E, S)
)
