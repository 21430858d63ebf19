// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i2c_probe_no_id
// compat: touches i2c_driver
// upstream: 03c835f498b5 ("i2c: Switch .probe() to not take an id parameter"), v6.3

@ops@
identifier o, f;
@@
struct i2c_driver o = {
	.probe = f,
};

// Not .probe_new: a driver that knows the older kernel has its other form in an #else, unseen here.
@new@
identifier ops.f, c;
@@
- int f(struct i2c_client *c)
+ int f(struct i2c_client *c, const struct i2c_device_id *compat_id)
{ ... }

@depends on new@
identifier ops.f;
expression c;
@@
- f(c)
+ f(c, NULL)
