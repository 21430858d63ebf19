// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_platform_remove_new && !have_platform_remove_void
// compat: touches remove_new
// upstream: 5c5a7680e67b ("platform: Provide a remove callback that returns no value"), v6.3

@@
identifier driver, callback;
@@
  struct platform_driver driver = {
- .remove_new
+ .remove
  = callback,
  };
