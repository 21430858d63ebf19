// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_legacy_mount
// compat: touches mount_bdev mount_nodev mount_single
// compat: allow removed the context that calls it is added above the type
// upstream: unknown (include/linux/fs.h), v7.3
//
// What the kernel did for a file system with mount is done here: options are collected as one text, and the function is called
// with a copy of its type, by which its call finds the context.

@mounts@
identifier fn, sort;
identifier f = {mount_bdev, mount_nodev, mount_single};
@@
  fn(struct file_system_type *sort, ...) {
  <+...
  f(sort, ...)
  ...+>
  }

@table depends on mounts@
identifier mounts.fn, object;
@@
  struct file_system_type object = {
  .mount = fn
  , };

@remounts depends on table@
identifier remount, ops;
@@
  struct super_operations ops = {
  .remount_fs = remount
  , };

@helper depends on table@
identifier mounts.fn, sort;
@@
+#ifndef COMPAT_LEGACY_MOUNT
+#include <linux/fs_context.h>
+#include <linux/fs_parser.h>
+#include <linux/slab.h>
+struct compat_legacy {
+	char *options;
+	char *collected;
+	void *data;
+	int (*fill)(struct super_block *sb, void *data, int silent);
+};
+struct compat_mount {
+	struct file_system_type type;
+	struct fs_context *fc;
+};
+static inline int compat_mount_fill(struct super_block *sb, struct fs_context *fc)
+{
+	struct compat_legacy *legacy = fc->fs_private;
+
+	return legacy->fill(sb, legacy->data, fc->sb_flags & SB_SILENT ? 1 : 0);
+}
+static inline struct dentry *compat_mount_by(struct file_system_type *type, int flags, void *data, int (*fill)(struct super_block *, void *, int), typeof(&get_tree_bdev) tree)
+{
+	struct fs_context *fc = container_of(type, struct compat_mount, type)->fc;
+	struct compat_legacy *legacy = fc->fs_private;
+	int ret;
+
+	legacy->fill = fill;
+	legacy->data = data;
+	fc->sb_flags = flags;
+	ret = tree(fc, compat_mount_fill);
+	return ret ? ERR_PTR(ret) : fc->root;
+}
+static inline int compat_mount_tree(struct fs_context *fc, struct dentry *(*mount)(struct file_system_type *, int, const char *, void *))
+{
+	struct compat_legacy *legacy = fc->fs_private;
+	struct compat_mount *at = kzalloc(sizeof(*at), GFP_KERNEL);
+	struct dentry *root;
+
+	if (!at)
+		return -ENOMEM;
+	at->type = *fc->fs_type;
+	at->fc = fc;
+	root = mount(&at->type, fc->sb_flags, fc->source, legacy->options);
+	kfree(at);
+	if (IS_ERR(root))
+		return PTR_ERR(root);
+	fc->root = root;
+	return 0;
+}
+static inline int compat_mount_param(struct fs_context *fc, struct fs_parameter *param)
+{
+	struct compat_legacy *legacy = fc->fs_private;
+	const char *before = legacy->collected ? legacy->collected : "";
+	const char *comma = legacy->collected ? "," : "";
+	char *now;
+
+	if (strcmp(param->key, "source") == 0)
+		return -ENOPARAM;
+	if (param->type == fs_value_is_string)
+		now = kasprintf(GFP_KERNEL, "%s%s%s=%s", before, comma, param->key, param->string);
+	else if (param->type == fs_value_is_flag)
+		now = kasprintf(GFP_KERNEL, "%s%s%s", before, comma, param->key);
+	else
+		return -EINVAL;
+	if (!now)
+		return -ENOMEM;
+	kfree(legacy->collected);
+	legacy->collected = now;
+	legacy->options = now;
+	return 0;
+}
+static inline int compat_mount_data(struct fs_context *fc, void *data)
+{
+	struct compat_legacy *legacy = fc->fs_private;
+
+	legacy->options = data;
+	return 0;
+}
+static inline void compat_mount_free(struct fs_context *fc)
+{
+	struct compat_legacy *legacy = fc->fs_private;
+
+	if (legacy)
+		kfree(legacy->collected);
+	kfree(legacy);
+}
+static inline int compat_mount_begin(struct fs_context *fc, const struct fs_context_operations *ops)
+{
+	fc->fs_private = kzalloc(sizeof(struct compat_legacy), GFP_KERNEL);
+	if (!fc->fs_private)
+		return -ENOMEM;
+	fc->ops = ops;
+	return 0;
+}
+#define COMPAT_LEGACY_MOUNT
+#endif
  fn(struct file_system_type *sort, ...) { ... }

@depends on helper@
identifier mounts.fn, sort;
expression flags, dev, data, fill;
@@
  fn(struct file_system_type *sort, ...) {
  <+...
(
- mount_bdev(sort, flags, dev, data, fill)
+ compat_mount_by(sort, flags, data, fill, get_tree_bdev)
|
- mount_nodev(sort, flags, data, fill)
+ compat_mount_by(sort, flags, data, fill, get_tree_nodev)
|
- mount_single(sort, flags, data, fill)
+ compat_mount_by(sort, flags, data, fill, get_tree_single)
)
  ...+>
  }

@depends on helper && !remounts@
identifier mounts.fn, object;
fresh identifier tree = "compat_" ## object ## "_tree";
fresh identifier ops = "compat_" ## object ## "_ops";
fresh identifier begin = "compat_" ## object ## "_begin";
@@
+static int tree(struct fs_context *fc)
+{
+	return compat_mount_tree(fc, fn);
+}
+
+static const struct fs_context_operations ops = {
+	.free = compat_mount_free,
+	.parse_param = compat_mount_param,
+	.parse_monolithic = compat_mount_data,
+	.get_tree = tree,
+};
+
+static int begin(struct fs_context *fc)
+{
+	return compat_mount_begin(fc, &ops);
+}
+
  struct file_system_type object = {
- .mount = fn
+ .init_fs_context = begin
  , };

@again depends on helper && remounts@
identifier mounts.fn, remounts.remount, object;
fresh identifier tree = "compat_" ## object ## "_tree";
fresh identifier anew = "compat_" ## object ## "_again";
fresh identifier ops = "compat_" ## object ## "_ops";
fresh identifier begin = "compat_" ## object ## "_begin";
@@
+static int tree(struct fs_context *fc)
+{
+	return compat_mount_tree(fc, fn);
+}
+
+static int anew(struct fs_context *fc)
+{
+	struct compat_legacy *legacy = fc->fs_private;
+	int flags = fc->sb_flags;
+	int ret = remount(fc->root->d_sb, &flags, legacy->options);
+
+	fc->sb_flags = flags;
+	return ret;
+}
+
+static const struct fs_context_operations ops = {
+	.free = compat_mount_free,
+	.parse_param = compat_mount_param,
+	.parse_monolithic = compat_mount_data,
+	.get_tree = tree,
+	.reconfigure = anew,
+};
+
+static int begin(struct fs_context *fc)
+{
+	return compat_mount_begin(fc, &ops);
+}
+
  struct file_system_type object = {
- .mount = fn
+ .init_fs_context = begin
  , };

@depends on again@
identifier remounts.remount, ops;
@@
  struct super_operations ops = {
- .remount_fs = remount,
  };
