// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bus_attribute_const
// compat: touches bus_attribute BUS_ATTR_RO BUS_ATTR_RW BUS_ATTR_WO
// upstream: 75cff725d956 ("driver core: bus: mark the struct bus_type for sysfs callbacks as constant"), v6.4

@show_done@
identifier f, bus, b;
position p;
@@
ssize_t f@p(const struct bus_type *bus, char *b) { ... }

@@
identifier f, bus, b;
position p != show_done.p;
@@
ssize_t f@p(
+ const
  struct bus_type *bus,
  char *b) { ... }

@store_done@
identifier f, bus, b, n;
position p;
@@
ssize_t f@p(const struct bus_type *bus, const char *b, size_t n) { ... }

@@
identifier f, bus, b, n;
position p != store_done.p;
@@
ssize_t f@p(
+ const
  struct bus_type *bus,
  const char *b, size_t n) { ... }
