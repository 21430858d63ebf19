// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_module_import_ns_string
// compat: touches MODULE_IMPORT_NS
// upstream: cdd30ebb1b9f ("module: Convert symbol namespace to string literal"), v6.13

@@
declarer name MODULE_IMPORT_NS;
identifier ns;
@@
- MODULE_IMPORT_NS(ns);
+ MODULE_IMPORT_NS(__stringify(ns));
