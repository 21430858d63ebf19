// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_device_type_uevent_const
// compat: touches device_type
// upstream: 162736b0d71a ("driver core: make struct device_type.uevent() take a const *"), v6.3

@ops@
identifier o, f;
@@
struct device_type o = {
	.uevent = f,
};

@@
identifier ops.f, d, e;
@@
int f(
- const
  struct device *d,
  struct kobj_uevent_env *e) { ... }
