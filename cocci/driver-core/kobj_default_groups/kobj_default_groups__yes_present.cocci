// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_kobj_default_groups && !have_kobj_default_attrs
// compat: touches default_attrs
// upstream: cdb4f26a63c3 ("kobject: kobj_type: remove default_attrs"), v5.18

@@
identifier ktype, list;
fresh identifier group = "compat_" ## ktype ## "_group";
fresh identifier groups = "compat_" ## ktype ## "_groups";
@@
+static const struct attribute_group group = {
+	.attrs = list,
+};
+
+static const struct attribute_group *groups[] = {
+	&group,
+	NULL,
+};
+
  struct kobj_type ktype = {
- .default_attrs = list,
+ .default_groups = groups,
  };
