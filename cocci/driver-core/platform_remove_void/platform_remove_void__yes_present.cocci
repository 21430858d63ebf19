// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_platform_remove_void
// compat: touches platform_driver
// upstream: 0edb555a65d1 ("platform: Make platform_driver::remove() return void"), v6.11
// upstream: e70140ba0d2b ("Get rid of 'remove_new' relic from platform driver struct"), v6.13
//
// The core only warned of what it returned.

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

@call@
identifier remove.callback, pdev, f;
position p;
@@
  int callback(struct platform_device *pdev)
  {
  <...
  return@p <+... f(...) ...+>;
  ...>
  }

@@
identifier remove.callback, pdev;
expression E;
position call.p;
@@
  int callback(struct platform_device *pdev)
  {
  <...
- return@p E;
+ E;
+ return;
  ...>
  }

@@
identifier remove.callback, pdev;
expression E;
@@
- int
+ void
  callback(struct platform_device *pdev)
  {
  <...
  return
- E
  ;
  ...>
  }
