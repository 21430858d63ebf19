// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_device_match_const
// compat: touches device_find_child
// upstream: f1e8bf56320a ("driver core: Constify API device_find_child() and adapt for various usages"), v6.14

@child@
expression parent, wanted;
identifier match;
@@
  device_find_child(parent, wanted, \(match\|&match\))

@done@
identifier child.match, dev, data;
position p;
@@
  int match@p(struct device *dev, const void *data) { ... }

@definition@
identifier child.match, dev, data;
position p != done.p;
@@
  int match@p(struct device *dev,
- void *data
+ const void *data
  ) { ... }

// What the data point to is as writable as it was.
@@
identifier child.match, dev, definition.data, to;
type T;
expression E;
@@
  int match(struct device *dev, const void *data)
  {
  <...
(
  T *to =
- data
+ (void *)data
  ;
|
  E =
- data
+ (void *)data
)
  ...>
  }
