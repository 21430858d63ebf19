// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_device_add_groups
// compat: touches devm_device_add_groups
// upstream: 971187350602 ("driver core: remove devm_device_add_groups()"), v6.10
//
// One group after the other. If one can't be made, those before it are taken away again, as they were. A driver that takes
// its groups away earlier is left to the compiler to complain of.

@own_function@
identifier f = {devm_device_add_groups, devm_device_remove_groups};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {devm_device_add_groups, devm_device_remove_groups};
@@
  #define f(...) ...

@taken_away@
@@
  devm_device_remove_groups(...)

@depends on !own_function && !own_macro && !taken_away@
identifier caller;
type T;
expression at, given;
fresh identifier helper = "compat_" ## caller ## "_add_groups";
@@
+static inline int helper(struct device *dev, const struct attribute_group **groups)
+{
+	void *all = devres_open_group(dev, NULL, GFP_KERNEL);
+	int error = 0;
+
+	if (!all)
+		return -ENOMEM;
+	while (!error && groups && *groups)
+		error = devm_device_add_group(dev, *groups++);
+	if (error)
+		devres_release_group(dev, all);
+	else
+		devres_remove_group(dev, all);
+	return error;
+}
+
  T caller(...)
  {
  <+...
- devm_device_add_groups(at, given)
+ helper(at, given)
  ...+>
  }
