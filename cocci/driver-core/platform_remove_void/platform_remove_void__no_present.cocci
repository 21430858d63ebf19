// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_platform_remove_void
// compat: touches platform_driver
// upstream: 0edb555a65d1 ("platform: Make platform_driver::remove() return void"), v6.11

@remove@
identifier driver, callback;
@@
(
  struct platform_driver driver = { .remove = callback, };
|
  struct platform_driver driver = {
- .remove_new
+ .remove
  = callback,
  };
)

@@
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
+ return 0;
  }
