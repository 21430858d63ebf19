// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_device_attribute_const
// compat: touches device_attribute
// upstream: 434506b86a6c ("driver core: Allow the constification of device attributes"), v7.2

@@
identifier f, d, a, b;
@@
ssize_t f(struct device *d,
- const
  struct device_attribute *a,
  char *b) { ... }

@@
identifier f, d, a, b, n;
@@
ssize_t f(struct device *d,
- const
  struct device_attribute *a,
  const char *b, size_t n) { ... }

@@
identifier f, d, a, b;
@@
ssize_t f(struct device *d,
- const
  struct device_attribute *a,
  char *b);

@@
identifier f, d, a, b, n;
@@
ssize_t f(struct device *d,
- const
  struct device_attribute *a,
  const char *b, size_t n);
