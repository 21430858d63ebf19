// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i2c_remove_void
// compat: touches i2c_driver
// upstream: ed5c2f5fd10d ("i2c: Make remove callback return void"), v6.1
//
// The function stays as it is, whoever else calls it: the driver gets one of its own, which fits whether the
// kernel's arm of an #if round the function is this one or not.

@new@
identifier callback, client;
@@
  void callback(struct i2c_client *client) { ... }

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static int __maybe_unused wrapper(struct i2c_client *client)
+{
+	callback(client);
+	return 0;
+}
+
  struct i2c_driver driver = {
  .remove =
- callback
+ wrapper
  , };
