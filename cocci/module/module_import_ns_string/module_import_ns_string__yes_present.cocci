// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_module_import_ns_string
// compat: touches MODULE_IMPORT_NS
// upstream: cdd30ebb1b9f ("module: Convert symbol namespace to string literal"), v6.13
//
// A macro that is a string is what this kernel wants already.

@own@
@@
  #define MODULE_IMPORT_NS(...) ...

@string@
identifier ns;
constant char[] s;
@@
  #define ns s

@quoted@
declarer name MODULE_IMPORT_NS;
identifier string.ns;
position p;
@@
  MODULE_IMPORT_NS@p(ns);

@depends on !own@
declarer name MODULE_IMPORT_NS;
identifier ns;
position p != quoted.p;
@@
- MODULE_IMPORT_NS@p(ns);
+ MODULE_IMPORT_NS(__stringify(ns));
