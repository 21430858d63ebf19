// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_module_import_ns_string
// compat: touches MODULE_IMPORT_NS
// upstream: cdd30ebb1b9f ("module: Convert symbol namespace to string literal"), v6.13
//
// An older kernel makes a string of the string, quotes and all, and modpost then looks for the namespace in vain.
// What stands here is what either macro writes, also where there is none yet (before v5.4). A macro that may
// also be a bare name, as under an #if of its own, is left alone.

@own@
@@
  #define MODULE_IMPORT_NS(...) ...

@named@
declarer name MODULE_IMPORT_NS;
identifier ns;
position p;
@@
  MODULE_IMPORT_NS@p(ns);

@depends on !own@
declarer name MODULE_IMPORT_NS, MODULE_INFO;
constant char[] s;
position p != named.p;
@@
- MODULE_IMPORT_NS@p(s);
+ MODULE_INFO(import_ns, s);

@string@
identifier ns;
constant char[] s;
@@
  #define ns s

@bare@
identifier string.ns, name;
@@
  #define ns name

@depends on !own && !bare@
declarer name MODULE_IMPORT_NS, MODULE_INFO;
identifier string.ns;
@@
- MODULE_IMPORT_NS(ns);
+ MODULE_INFO(import_ns, ns);
