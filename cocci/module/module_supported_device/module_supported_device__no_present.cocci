// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_module_supported_device
// compat: touches MODULE_SUPPORTED_DEVICE
// upstream: 6417f03132a6 ("module: remove never implemented MODULE_SUPPORTED_DEVICE"), v5.12

@own@
@@
  #define MODULE_SUPPORTED_DEVICE(...) ...

@depends on !own@
declarer name MODULE_SUPPORTED_DEVICE;
expression list what;
@@
- MODULE_SUPPORTED_DEVICE(what);
