// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bus_match_const
// compat: touches bus_type
// upstream: d69d80484598 ("driver core: have match() callback in struct bus_type take a const *"), v6.11

@ops@
identifier o, f;
@@
struct bus_type o = {
	.match = f,
};

@@
identifier ops.f, d, r;
@@
int f(
  struct device *d,
- const
  struct device_driver *r) { ... }
