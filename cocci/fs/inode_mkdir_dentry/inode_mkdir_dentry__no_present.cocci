// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inode_mkdir_int && !have_inode_mkdir_dentry
// compat: touches inode_operations
// upstream: unknown (include/linux/fs.h), v6.15
//
// Another dentry than the given one was let go by the file system. The function stays as it is, whoever else calls it.

@new@
identifier callback, idmap, dir, entry, mode;
@@
  struct dentry *callback(struct mnt_idmap *idmap, struct inode *dir, struct dentry *entry, umode_t mode) { ... }

@@
identifier new.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_mkdir";
@@
+static int __maybe_unused wrapper(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode)
+{
+	struct dentry *made = callback(idmap, dir, dentry, mode);
+
+	if (IS_ERR(made))
+		return PTR_ERR(made);
+	dput(made);
+	return 0;
+}
+
  struct inode_operations ops = {
  .mkdir =
- callback
+ wrapper
  , };
