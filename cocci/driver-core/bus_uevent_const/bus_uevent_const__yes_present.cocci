// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bus_uevent_const
// compat: touches bus_type
// upstream: 2a81ada32f0e ("driver core: make struct bus_type.uevent() take a const *"), v6.3

@done@
identifier f, d, e;
position p;
@@
int f@p(
  const struct device *d,
  struct kobj_uevent_env *e) { ... }

@ops@
identifier o, f;
@@
struct bus_type o = {
	.uevent = f,
};

@@
identifier ops.f, d, e;
position p != done.p;
@@
int f@p(
+ const
  struct device *d,
  struct kobj_uevent_env *e) { ... }
