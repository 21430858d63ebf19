// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_d_revalidate_name
// compat: touches dentry_operations
// upstream: unknown (include/linux/dcache.h), v7.3
//
// The function stays as it is, whoever else calls it.

@dentry_operations_d_revalidate@
identifier callback, first, second;
@@
  int callback(struct dentry *first, unsigned int second) { ... }

@@
identifier dentry_operations_d_revalidate.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_d_revalidate";
@@
+static int __maybe_unused wrapper(struct inode *dir, const struct qstr *name, struct dentry *dentry, unsigned int flags)
+{
+	return callback(dentry, flags);
+}
+
  struct dentry_operations object = {
  .d_revalidate =
- callback
+ wrapper
  , };
