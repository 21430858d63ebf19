// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inode_create_no_excl
// compat: after mnt_idmap_ops__yes_present
// compat: touches inode_operations
// upstream: unknown (include/linux/fs.h), v7.0
//
// It was always true. The function stays as it is, whoever else calls it.

@old@
identifier callback, idmap, dir, entry, mode, excl;
@@
  int callback(struct mnt_idmap *idmap, struct inode *dir, struct dentry *entry, umode_t mode, bool excl) { ... }

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_create";
@@
+static int __maybe_unused wrapper(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode)
+{
+	return callback(idmap, dir, dentry, mode, true);
+}
+
  struct inode_operations ops = {
  .create =
- callback
+ wrapper
  , };
