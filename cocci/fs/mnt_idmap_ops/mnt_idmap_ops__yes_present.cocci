// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_mnt_idmap_ops
// compat: touches inode_operations inode_init_owner
// upstream: 6c960e68aaed ("fs: port ->create() to pass mnt_idmap"), v6.3
//
// A file system that does not ask for it is never mounted with a map: all that it is given is nop_mnt_idmap. A file that knows of it is
// left alone.

@known@
@@
  struct mnt_idmap

@create depends on !known@
identifier ops, f;
@@
  struct inode_operations ops = { .create = f, };

@create_given depends on create@
identifier create.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@create_not depends on create@
identifier create.f, a;
@@
  f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...) { ... }

@depends on create_not@
identifier create.f, a;
type T;
@@
  T f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...);

@depends on create_given@
identifier create.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on create_not@
identifier create.f;
expression E;
@@
  f(
+ &nop_mnt_idmap,
  E, ...)

@mkdir depends on !known@
identifier ops, f;
@@
  struct inode_operations ops = { .mkdir = f, };

@mkdir_given depends on mkdir@
identifier mkdir.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@mkdir_not depends on mkdir@
identifier mkdir.f, a;
@@
  f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...) { ... }

@depends on mkdir_not@
identifier mkdir.f, a;
type T;
@@
  T f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...);

@depends on mkdir_given@
identifier mkdir.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on mkdir_not@
identifier mkdir.f;
expression E;
@@
  f(
+ &nop_mnt_idmap,
  E, ...)

@mknod depends on !known@
identifier ops, f;
@@
  struct inode_operations ops = { .mknod = f, };

@mknod_given depends on mknod@
identifier mknod.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@mknod_not depends on mknod@
identifier mknod.f, a;
@@
  f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...) { ... }

@depends on mknod_not@
identifier mknod.f, a;
type T;
@@
  T f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...);

@depends on mknod_given@
identifier mknod.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on mknod_not@
identifier mknod.f;
expression E;
@@
  f(
+ &nop_mnt_idmap,
  E, ...)

@symlink depends on !known@
identifier ops, f;
@@
  struct inode_operations ops = { .symlink = f, };

@symlink_given depends on symlink@
identifier symlink.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@symlink_not depends on symlink@
identifier symlink.f, a;
@@
  f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...) { ... }

@depends on symlink_not@
identifier symlink.f, a;
type T;
@@
  T f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...);

@depends on symlink_given@
identifier symlink.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on symlink_not@
identifier symlink.f;
expression E;
@@
  f(
+ &nop_mnt_idmap,
  E, ...)

@rename depends on !known@
identifier ops, f;
@@
  struct inode_operations ops = { .rename = f, };

@rename_given depends on rename@
identifier rename.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@rename_not depends on rename@
identifier rename.f, a;
@@
  f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...) { ... }

@depends on rename_not@
identifier rename.f, a;
type T;
@@
  T f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...);

@depends on rename_given@
identifier rename.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on rename_not@
identifier rename.f;
expression E;
@@
  f(
+ &nop_mnt_idmap,
  E, ...)

@permission depends on !known@
identifier ops, f;
@@
  struct inode_operations ops = { .permission = f, };

@permission_given depends on permission@
identifier permission.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@permission_not depends on permission@
identifier permission.f, a;
@@
  f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...) { ... }

@depends on permission_not@
identifier permission.f, a;
type T;
@@
  T f(
+ struct mnt_idmap *compat_idmap,
  struct inode *a, ...);

@depends on permission_given@
identifier permission.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on permission_not@
identifier permission.f;
expression E;
@@
  f(
+ &nop_mnt_idmap,
  E, ...)

@setattr depends on !known@
identifier ops, f;
@@
  struct inode_operations ops = { .setattr = f, };

@setattr_given depends on setattr@
identifier setattr.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@setattr_not depends on setattr@
identifier setattr.f, a;
@@
  f(
+ struct mnt_idmap *compat_idmap,
  struct dentry *a, ...) { ... }

@depends on setattr_not@
identifier setattr.f, a;
type T;
@@
  T f(
+ struct mnt_idmap *compat_idmap,
  struct dentry *a, ...);

@depends on setattr_given@
identifier setattr.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on setattr_not@
identifier setattr.f;
expression E;
@@
  f(
+ &nop_mnt_idmap,
  E, ...)

@getattr depends on !known@
identifier ops, f;
@@
  struct inode_operations ops = { .getattr = f, };

@getattr_given depends on getattr@
identifier getattr.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@getattr_not depends on getattr@
identifier getattr.f, a;
@@
  f(
+ struct mnt_idmap *compat_idmap,
  const struct path *a, ...) { ... }

@depends on getattr_not@
identifier getattr.f, a;
type T;
@@
  T f(
+ struct mnt_idmap *compat_idmap,
  const struct path *a, ...);

@depends on getattr_given@
identifier getattr.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on getattr_not@
identifier getattr.f;
expression E;
@@
  f(
+ &nop_mnt_idmap,
  E, ...)

@depends on !known@
expression A, B, C;
@@
(
  inode_init_owner(
+ &nop_mnt_idmap,
  A, B, C)
|
  setattr_prepare(
+ &nop_mnt_idmap,
  A, B)
|
  setattr_copy(
+ &nop_mnt_idmap,
  A, B)
|
  generic_permission(
+ &nop_mnt_idmap,
  A, B)
|
  generic_fillattr(
+ &nop_mnt_idmap, STATX_BASIC_STATS,
  A, B)
)

@depends on !known@
symbol init_user_ns;
@@
(
  inode_init_owner(
- &init_user_ns
+ &nop_mnt_idmap
  , ...)
|
  setattr_prepare(
- &init_user_ns
+ &nop_mnt_idmap
  , ...)
|
  setattr_copy(
- &init_user_ns
+ &nop_mnt_idmap
  , ...)
)

@depends on !known@
identifier N != nop_mnt_idmap;
expression A, B;
@@
  generic_fillattr(\(N\|&N\),
+ STATX_BASIC_STATS,
  A, B)
