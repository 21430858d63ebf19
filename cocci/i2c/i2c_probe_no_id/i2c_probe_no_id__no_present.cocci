// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i2c_probe_no_id
// compat: touches i2c_driver
// upstream: 03c835f498b5 ("i2c: Switch .probe() to not take an id parameter"), v6.3
//
// The function stays as it is, whoever else calls it. A driver that knows the older kernel may have that one's
// form in an #else, unseen here: only the compiler can tell. .probe_new of older kernels is not looked at.

@new@
identifier callback, client;
@@
  int callback(struct i2c_client *client) { ... }

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_probe";
@@
+static int __maybe_unused wrapper(struct i2c_client *client, const struct i2c_device_id *id)
+{
+	int (*probe)(struct i2c_client *) = __builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return probe(client);
+}
+
  struct i2c_driver driver = {
  .probe =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
