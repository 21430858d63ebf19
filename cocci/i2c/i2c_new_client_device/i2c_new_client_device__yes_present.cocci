// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_i2c_new_client_device && !have_i2c_new_device
// compat: touches i2c_new_device i2c_new_dummy
// upstream: 390fd0475af5 ("i2c: remove deprecated i2c_new_device API"), v5.8
//
// The new ones return error pointers, the old ones NULL.

@own_function@
type T;
identifier f = {i2c_new_device, i2c_new_dummy};
@@
  T f(...) { ... }

@own_macro@
identifier f = {i2c_new_device, i2c_new_dummy};
@@
  #define f(...) ...

@own_name@
identifier f = {i2c_new_device, i2c_new_dummy};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
type T;
identifier caller;
expression A, I;
fresh identifier helper = "compat_" ## caller ## "_new_i2c";
@@
+static inline struct i2c_client *helper(struct i2c_adapter *on, const struct i2c_board_info *what)
+{
+	struct i2c_client *made = i2c_new_client_device(on, what);
+
+	return IS_ERR(made) ? NULL : made;
+}
+
  T caller(...)
  {
  <+...
- i2c_new_device(A, I)
+ helper(A, I)
  ...+>
  }

@depends on !own_function && !own_macro && !own_name@
type T;
typedef u16;
identifier caller;
expression A, I;
fresh identifier helper = "compat_" ## caller ## "_new_dummy";
@@
+static inline struct i2c_client *helper(struct i2c_adapter *on, u16 where)
+{
+	struct i2c_client *made = i2c_new_dummy_device(on, where);
+
+	return IS_ERR(made) ? NULL : made;
+}
+
  T caller(...)
  {
  <+...
- i2c_new_dummy(A, I)
+ helper(A, I)
  ...+>
  }
