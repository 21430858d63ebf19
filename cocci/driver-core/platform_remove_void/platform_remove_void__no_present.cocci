// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_platform_remove_void
// compat: after platform_remove_new__no_present
// compat: touches platform_driver
// upstream: 0edb555a65d1 ("platform: Make platform_driver::remove() return void"), v6.11

// Not .remove_new, where there is one: a driver that has both forms of the callback under #if and #else is
// read with the first alone, and the other one does not fit there.
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
