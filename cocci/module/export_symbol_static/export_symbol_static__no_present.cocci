// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_export_symbol_static
// compat: touches EXPORT_SYMBOL EXPORT_SYMBOL_GPL
// compat: allow local no function can declare another one static
// upstream: 31cb50b5590f ("kbuild: check static EXPORT_SYMBOL* by script instead of modpost"), v5.19
//
// What is exported was known to all modules already. A variable, or what a macro declares, is left to the kernel's make to complain of: a function may
// have a variable of that name.

@exported@
declarer name EXPORT_SYMBOL, EXPORT_SYMBOL_GPL;
identifier f;
@@
(
  EXPORT_SYMBOL(f);
|
  EXPORT_SYMBOL_GPL(f);
)

@depends on exported@
identifier exported.f;
type T;
parameter list ps;
@@
- static
  T f(ps);

@depends on exported@
identifier exported.f;
type T;
parameter list ps;
@@
- static T f(ps)
+ T f(ps);
+
+ T f(ps)
  { ... }
