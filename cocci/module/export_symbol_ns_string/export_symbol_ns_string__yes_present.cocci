// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_export_symbol_ns_string
// compat: touches EXPORT_SYMBOL_NS EXPORT_SYMBOL_NS_GPL
// upstream: cdd30ebb1b9f ("module: Convert symbol namespace to string literal"), v6.13
//
// A macro that is a string is what this kernel wants already.

@own@
identifier f = {EXPORT_SYMBOL_NS, EXPORT_SYMBOL_NS_GPL};
@@
  #define f(...) ...

@string@
identifier ns;
constant char[] s;
@@
  #define ns s

@quoted@
declarer name EXPORT_SYMBOL_NS, EXPORT_SYMBOL_NS_GPL;
identifier sym, string.ns;
position p;
@@
(
  EXPORT_SYMBOL_NS@p(sym, ns);
|
  EXPORT_SYMBOL_NS_GPL@p(sym, ns);
)

@depends on !own@
declarer name EXPORT_SYMBOL_NS, EXPORT_SYMBOL_NS_GPL;
identifier sym, ns;
position p != quoted.p;
@@
(
- EXPORT_SYMBOL_NS@p(sym, ns);
+ EXPORT_SYMBOL_NS(sym, __stringify(ns));
|
- EXPORT_SYMBOL_NS_GPL@p(sym, ns);
+ EXPORT_SYMBOL_NS_GPL(sym, __stringify(ns));
)
