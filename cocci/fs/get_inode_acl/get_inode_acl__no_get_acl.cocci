// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_get_inode_acl
// compat: touches inode_operations
// upstream: unknown (include/linux/fs.h), v6.12
//
// A file system that does not ask for it is never mounted with a map.

@typed@
typedef bool;
identifier callback, first, second, third;
@@
  struct posix_acl *callback(struct inode *first, int second, bool third) { ... }

@@
identifier typed.callback, object;
@@
  struct inode_operations object = {
- .get_acl = callback
+ .get_inode_acl = callback
  , };

@sets@
identifier callback, first, second, third, fourth;
@@
  int callback(struct user_namespace *first, struct inode *second, struct posix_acl *third, int fourth) { ... }

@@
identifier sets.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_set_acl";
@@
+static int __maybe_unused wrapper(struct mnt_idmap *idmap, struct dentry *dentry, struct posix_acl *acl, int type)
+{
+	return callback(&init_user_ns, d_inode(dentry), acl, type);
+}
+
  struct inode_operations object = {
  .set_acl =
- callback
+ wrapper
  , };
