// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_class_attribute_const
// compat: touches class_attribute CLASS_ATTR_RO CLASS_ATTR_RW CLASS_ATTR_WO
// upstream: 75a2d4226b53 ("driver core: class: mark the struct class for sysfs callbacks as constant"), v6.4

// T is struct class, which newer versions of spatch take for C++.

@show_done@
type T;
identifier f, c, a, b;
position p;
@@
ssize_t f@p(T *c, const struct class_attribute *a, char *b) { ... }

@@
type T;
identifier f, c, a, b;
position p != show_done.p;
@@
ssize_t f@p(
+ const
  T *c,
+ const
  struct class_attribute *a,
  char *b) { ... }

@store_done@
type T;
identifier f, c, a, b, n;
position p;
@@
ssize_t f@p(T *c, const struct class_attribute *a, const char *b, size_t n) { ... }

@@
type T;
identifier f, c, a, b, n;
position p != store_done.p;
@@
ssize_t f@p(
+ const
  T *c,
+ const
  struct class_attribute *a,
  const char *b, size_t n) { ... }
