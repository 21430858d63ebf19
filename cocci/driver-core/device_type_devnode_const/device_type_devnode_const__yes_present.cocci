// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_device_type_devnode_const
// compat: touches device_type
// upstream: a9b12f8b4e33 ("driver core: make struct device_type.devnode() take a const *"), v6.3

@done@
identifier f, d, m, u, g;
position p;
@@
char *f@p(
  const struct device *d,
  umode_t *m,
  kuid_t *u,
  kgid_t *g) { ... }

@ops@
identifier o, f;
@@
struct device_type o = {
	.devnode = f,
};

@@
identifier ops.f, d, m, u, g;
position p != done.p;
@@
char *f@p(
+ const
  struct device *d,
  umode_t *m,
  kuid_t *u,
  kgid_t *g) { ... }
