// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_platform_remove_void && !have_platform_remove_new
// compat: touches platform_driver
// upstream: 0edb555a65d1 ("platform: Make platform_driver::remove() return void"), v6.11

@@
identifier driver, callback;
@@
  struct platform_driver driver = {
- .remove_new
+ .remove
  = callback,
  };

@remove@
identifier driver, callback;
@@
  struct platform_driver driver = { .remove = callback, };

@converted@
identifier remove.callback, pdev;
@@
- void
+ int
  callback(struct platform_device *pdev)
  {
  <...
- return;
+ return 0;
  ...>
  }

@depends on converted@
identifier remove.callback, pdev;
@@
  int callback(struct platform_device *pdev)
  {
  ... when != return ...;
      when any
+ return 0;
  }
