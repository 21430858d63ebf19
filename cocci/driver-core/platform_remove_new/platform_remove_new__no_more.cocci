// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_platform_remove_new && have_platform_remove_void
// compat: touches remove_new
// upstream: e70140ba0d2b ("Get rid of 'remove_new' relic from platform driver struct"), v6.13
//
// Both names were one field in between.

@@
identifier driver, callback;
@@
  struct platform_driver driver = {
- .remove_new
+ .remove
  = callback,
  };
