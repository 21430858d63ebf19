// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_i2c_remove_void
// compat: touches i2c_driver
// upstream: ed5c2f5fd10d ("i2c: Make remove callback return void"), v6.1
//
// The core only warned of what the function returned. The function stays as it is, whoever else calls it.

@old@
identifier callback, client;
@@
  int callback(struct i2c_client *client) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static void __maybe_unused wrapper(struct i2c_client *client)
+{
+	callback(client);
+}
+
  struct i2c_driver driver = {
  .remove =
- callback
+ wrapper
  , };
