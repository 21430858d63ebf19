// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_platform_profile_ops && !have_platform_profile_handler
// compat: touches platform_profile_handler
// upstream: unknown (include/linux/platform_profile.h), v6.14
//
// The handler comes back, in front of the operations of the newer core. Older cores knew one handler, so what
// names none means that one. A file that registers none, and names none when it removes it, is left alone, and
// so is a driver that knows both. All files of a module share the one handler: the place is weak.

@known@
@@
  struct platform_profile_ops

@own@
@@
  struct platform_profile_handler { ... };

// A driver's own, from before the core had one.
@managed depends on !known && !own@
type T;
@@
  T
- devm_platform_profile_register
+ compat_own_devm_platform_profile_register
  (...) { ... }

@depends on managed@
@@
- devm_platform_profile_register
+ compat_own_devm_platform_profile_register
  (...)

@registers depends on !known && !own@
expression handler;
@@
- platform_profile_register(handler)
+ compat_platform_profile_register(handler)

@registers_managed depends on !known && !own && !managed@
expression handler;
@@
- devm_platform_profile_register(handler)
+ compat_devm_profile_register(handler)

@depends on registers || registers_managed@
@@
(
- platform_profile_remove()
+ compat_platform_profile_remove()
|
- platform_profile_notify()
+ compat_platform_profile_notify()
)

@depends on !known && !own@
@@
  #include <linux/platform_profile.h>
+#ifndef COMPAT_PLATFORM_PROFILE_HANDLER
+#define COMPAT_PLATFORM_PROFILE_HANDLER
+#include <linux/bitmap.h>
+#include <linux/device.h>
+#include <linux/err.h>
+struct platform_profile_handler {
+	const char *name;
+	struct device *dev;
+	unsigned long choices[BITS_TO_LONGS(PLATFORM_PROFILE_LAST)];
+	int (*profile_get)(struct platform_profile_handler *handler, enum platform_profile_option *profile);
+	int (*profile_set)(struct platform_profile_handler *handler, enum platform_profile_option profile);
+};
+struct compat_profile_place {
+	struct device **at;
+};
+struct compat_profile_place compat_profile_place(void);
+struct compat_profile_place __weak compat_profile_place(void)
+{
+	static struct device *profile;
+	struct compat_profile_place place = {
+		.at = &profile,
+	};
+
+	return place;
+}
+static inline int compat_profile_probe(void *handler, unsigned long *choices)
+{
+	bitmap_copy(choices, ((struct platform_profile_handler *)handler)->choices, PLATFORM_PROFILE_LAST);
+	return 0;
+}
+static inline int compat_profile_get(struct device *dev, enum platform_profile_option *profile)
+{
+	struct platform_profile_handler *handler = dev_get_drvdata(dev);
+
+	return handler->profile_get(handler, profile);
+}
+static inline int compat_profile_set(struct device *dev, enum platform_profile_option profile)
+{
+	struct platform_profile_handler *handler = dev_get_drvdata(dev);
+
+	return handler->profile_set(handler, profile);
+}
+static const struct platform_profile_ops compat_profile_ops = {
+	.probe = compat_profile_probe,
+	.profile_get = compat_profile_get,
+	.profile_set = compat_profile_set,
+};
+static inline int compat_platform_profile_register(struct platform_profile_handler *handler)
+{
+	const char *name = handler->name ? handler->name : KBUILD_MODNAME;
+	struct device *profile;
+
+	if (*compat_profile_place().at)
+		return -EEXIST;
+	profile = platform_profile_register(handler->dev, name, handler, &compat_profile_ops);
+	if (IS_ERR(profile))
+		return PTR_ERR(profile);
+	*compat_profile_place().at = profile;
+	return 0;
+}
+static inline void compat_profile_notify(void)
+{
+	if (*compat_profile_place().at)
+		platform_profile_notify(*compat_profile_place().at);
+}
+static inline int compat_platform_profile_remove(void)
+{
+	platform_profile_remove(*compat_profile_place().at);
+	*compat_profile_place().at = NULL;
+	return 0;
+}
+static inline void compat_platform_profile_gone(void *unused)
+{
+	compat_platform_profile_remove();
+}
+static inline int compat_devm_profile_register(struct platform_profile_handler *it)
+{
+	int err = compat_platform_profile_register(it);
+
+	if (err)
+		return err;
+	return devm_add_action_or_reset(it->dev, compat_platform_profile_gone, NULL);
+}
+#define compat_platform_profile_notify() compat_profile_notify()
+#endif
