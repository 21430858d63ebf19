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

@new@
identifier ops.f, c;
@@
int f(struct i2c_client *c) { ... }

@depends on new@
identifier o, ops.f;
@@
struct i2c_driver o = {
- .probe = f,
+ .probe_new = f,
};
