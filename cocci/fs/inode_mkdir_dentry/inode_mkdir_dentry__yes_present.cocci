// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inode_mkdir_dentry
// compat: after mnt_idmap_ops__yes_present
// compat: touches inode_operations
// upstream: unknown (include/linux/fs.h), v6.15
//
// No dentry is the one that was given. The function stays as it is, whoever else calls it.

@old@
identifier callback, idmap, dir, entry, mode;
@@
  int callback(struct mnt_idmap *idmap, struct inode *dir, struct dentry *entry, umode_t mode) { ... }

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_mkdir";
@@
+static inline struct dentry *wrapper(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode)
+{
+	return ERR_PTR(callback(idmap, dir, dentry, mode));
+}
+
  struct inode_operations ops = {
  .mkdir =
- callback
+ wrapper
  , };
