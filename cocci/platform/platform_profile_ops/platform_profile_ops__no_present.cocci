// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_platform_profile_ops && have_platform_profile_handler
// compat: touches devm_platform_profile_register platform_profile_register platform_profile_remove platform_profile_notify platform_profile_ops
// upstream: unknown (include/linux/platform_profile.h), v6.14
//
// The operations come back, behind the one handler of the older core. The device that they are given has the name and
// the data of the profile, and is known to nobody else. hidden_choices is not there: older cores show all that can be chosen. A
// driver that knows both is left alone.

@known@
@@
  struct platform_profile_handler

@own@
@@
  struct platform_profile_ops { ... };

@depends on !known && !own@
expression dev, name, data, ops;
@@
(
- devm_platform_profile_register(dev, name, data, ops)
+ compat_devm_platform_profile_register(dev, name, data, ops)
|
- platform_profile_register(dev, name, data, ops)
+ compat_platform_profile_register(dev, name, data, ops)
)

@depends on !known && !own@
expression dev;
@@
(
- platform_profile_remove(dev)
+ compat_platform_profile_remove(dev)
|
- platform_profile_notify(dev)
+ compat_platform_profile_notify(dev)
)

@depends on !known && !own@
@@
  #include <linux/platform_profile.h>
+#ifndef COMPAT_PLATFORM_PROFILE
+#define COMPAT_PLATFORM_PROFILE
+#include <linux/bitmap.h>
+#include <linux/device.h>
+#include <linux/err.h>
+#include <linux/slab.h>
+extern int compat_profile_op_probe(void *drvdata, unsigned long *choices);
+extern int compat_profile_op_get(struct device *dev, enum platform_profile_option *profile);
+extern int compat_profile_op_set(struct device *dev, enum platform_profile_option profile);
+struct platform_profile_ops {
+	typeof(&compat_profile_op_probe) probe;
+	typeof(&compat_profile_op_get) profile_get;
+	typeof(&compat_profile_op_set) profile_set;
+};
+struct compat_platform_profile {
+	struct platform_profile_handler handler;
+	const struct platform_profile_ops *ops;
+	struct device dev;
+};
+static inline int compat_profile_get(struct platform_profile_handler *handler, enum platform_profile_option *profile)
+{
+	struct compat_platform_profile *compat = container_of(handler, struct compat_platform_profile, handler);
+
+	return compat->ops->profile_get(&compat->dev, profile);
+}
+static inline int compat_profile_set(struct platform_profile_handler *handler, enum platform_profile_option profile)
+{
+	struct compat_platform_profile *compat = container_of(handler, struct compat_platform_profile, handler);
+
+	return compat->ops->profile_set(&compat->dev, profile);
+}
+static inline struct device *compat_platform_profile_register(struct device *dev, const char *name, void *drvdata, const struct platform_profile_ops *ops)
+{
+	struct compat_platform_profile *compat = kzalloc(sizeof(*compat), GFP_KERNEL);
+	int err;
+
+	if (!compat)
+		return ERR_PTR(-ENOMEM);
+	compat->ops = ops;
+	compat->dev.parent = dev;
+	compat->dev.init_name = name;
+	dev_set_drvdata(&compat->dev, drvdata);
+	compat->handler.profile_get = compat_profile_get;
+	compat->handler.profile_set = compat_profile_set;
+	err = ops->probe(drvdata, compat->handler.choices);
+	if (!err && bitmap_empty(compat->handler.choices, PLATFORM_PROFILE_LAST))
+		err = -EINVAL;
+	if (!err)
+		err = platform_profile_register(&compat->handler);
+	if (err) {
+		kfree(compat);
+		return ERR_PTR(err);
+	}
+	return &compat->dev;
+}
+static inline void compat_platform_profile_remove(struct device *dev)
+{
+	if (IS_ERR_OR_NULL(dev))
+		return;
+	platform_profile_remove();
+	kfree(container_of(dev, struct compat_platform_profile, dev));
+}
+static inline void compat_platform_profile_gone(void *dev)
+{
+	compat_platform_profile_remove(dev);
+}
+static inline struct device *compat_devm_platform_profile_register(struct device *dev, const char *name, void *drvdata, const struct platform_profile_ops *ops)
+{
+	struct device *profile = compat_platform_profile_register(dev, name, drvdata, ops);
+	int err;
+
+	if (IS_ERR(profile))
+		return profile;
+	err = devm_add_action_or_reset(dev, compat_platform_profile_gone, profile);
+	return err ? ERR_PTR(err) : profile;
+}
+#define compat_platform_profile_notify(dev) ((void)(dev), platform_profile_notify())
+#endif
