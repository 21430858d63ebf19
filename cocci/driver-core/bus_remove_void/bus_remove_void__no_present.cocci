// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bus_remove_void
// compat: touches bus_type
// upstream: fc7a6209d571 ("bus: Make remove callback return void"), v5.15

@assigned@
identifier ops, callback;
@@
  struct bus_type ops = { .remove = callback, };

@converted@
identifier assigned.callback, dev;
@@
- void
+ int
  callback(struct device *dev)
  {
  <...
- return;
+ return 0;
  ...>
  }

@depends on converted@
identifier assigned.callback, dev;
@@
  int callback(struct device *dev)
  {
  ... when != return ...;
      when any
+ return 0;
  }
