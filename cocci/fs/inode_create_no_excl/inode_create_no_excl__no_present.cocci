// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inode_create_excl && !have_inode_create_no_excl
// compat: touches inode_operations
// upstream: unknown (include/linux/fs.h), v7.0
//
// The function stays as it is, whoever else calls it.

@new@
identifier callback, idmap, dir, entry, mode;
@@
  int callback(struct mnt_idmap *idmap, struct inode *dir, struct dentry *entry, umode_t mode) { ... }

@@
identifier new.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_create";
@@
+static int __maybe_unused wrapper(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode, bool excl)
+{
+	return callback(idmap, dir, dentry, mode);
+}
+
  struct inode_operations ops = {
  .create =
- callback
+ wrapper
  , };
