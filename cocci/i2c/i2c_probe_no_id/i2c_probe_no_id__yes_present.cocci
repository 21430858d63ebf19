// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_i2c_probe_no_id
// compat: touches i2c_driver
// upstream: 03c835f498b5 ("i2c: Switch .probe() to not take an id parameter"), v6.3

@ops@
identifier o, f;
@@
struct i2c_driver o = {
	.probe = f,
};

@used@
identifier ops.f, c, id;
position p;
@@
int f@p(struct i2c_client *c, const struct i2c_device_id *id) { <+... id ...+> }

@@
identifier ops.f, c, id;
position used.p;
@@
int f@p(struct i2c_client *c
- , const struct i2c_device_id *id
  ) {
+ const struct i2c_device_id *id = i2c_client_get_device_id(c);
  ...
}

@@
identifier ops.f, c, id;
@@
int f(struct i2c_client *c
- , const struct i2c_device_id *id
  ) { ... }

@@
identifier ops.f;
expression C, I;
@@
  f(C
- , I
  )
