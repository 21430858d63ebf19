// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_device_type_uevent_const
// compat: touches device_type
// upstream: 162736b0d71a ("driver core: make struct device_type.uevent() take a const *"), v6.3

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
struct device_type o = {
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
