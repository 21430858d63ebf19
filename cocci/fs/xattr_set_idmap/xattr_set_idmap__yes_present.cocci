// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_xattr_set_idmap
// compat: after mnt_idmap_ops__yes_present
// compat: touches xattr_handler
// upstream: unknown (include/linux/xattr.h), v6.3
//
// v5.12 brought a namespace, and v6.3 the map in its stead. Where the namespace is looked at, and not only handed on, it is left to
// the compiler to complain of.

@table@
identifier h, f;
@@
  struct xattr_handler h = { .set = f, };

@given depends on table@
identifier table.f, h, ns;
@@
  f(const struct xattr_handler *h,
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@not_given depends on table@
identifier table.f, h, d;
@@
  f(const struct xattr_handler *h,
+ struct mnt_idmap *compat_idmap,
  struct dentry *d, ...) { ... }

@depends on given@
identifier table.f, h, ns;
type T;
@@
  T f(const struct xattr_handler *h,
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on not_given@
identifier table.f, h, d;
type T;
@@
  T f(const struct xattr_handler *h,
+ struct mnt_idmap *compat_idmap,
  struct dentry *d, ...);

@depends on given@
identifier table.f;
expression H;
symbol init_user_ns;
@@
  f(H,
- &init_user_ns
+ &nop_mnt_idmap
  , ...)

@depends on not_given@
identifier table.f;
expression H, D;
@@
  f(H,
+ &nop_mnt_idmap,
  D, ...)
