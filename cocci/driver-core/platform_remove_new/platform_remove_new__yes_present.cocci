// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_platform_remove_new && !have_platform_remove_void
// compat: touches platform_driver
// upstream: 5c5a7680e67b ("platform: Provide a remove callback that returns no value"), v6.3

@returns_nothing@
identifier callback, pdev;
@@
  void callback(struct platform_device *pdev) { ... }

@@
identifier driver, returns_nothing.callback;
@@
  struct platform_driver driver = {
- .remove
+ .remove_new
  = callback,
  };
