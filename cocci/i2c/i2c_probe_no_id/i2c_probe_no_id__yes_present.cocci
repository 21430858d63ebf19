// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_i2c_probe_no_id
// compat: touches i2c_driver
// upstream: 03c835f498b5 ("i2c: Switch .probe() to not take an id parameter"), v6.3
//
// The function stays as it is, whatever else the driver calls it with. The core found the id in the same way.
// An #if round the parameters may have made it what the kernel wants: only the compiler can tell.

@old@
identifier callback, client, id;
@@
  int callback(struct i2c_client *client, const struct i2c_device_id *id) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_probe";
@@
+static int __maybe_unused wrapper(struct i2c_client *client)
+{
+	int (*probe)(struct i2c_client *, const struct i2c_device_id *) = __builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return probe(client, i2c_client_get_device_id(client));
+}
+
  struct i2c_driver driver = {
  .probe =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
