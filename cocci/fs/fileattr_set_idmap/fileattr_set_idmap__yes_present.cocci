// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_fileattr_set_idmap
// compat: after mnt_idmap_ops__yes_present
// compat: touches fileattr_set
// upstream: unknown (include/linux/fs.h), v6.3
//
// Where the namespace is looked at, and not only handed on, it is left to the compiler to complain of.

@table@
identifier ops, f;
@@
  struct inode_operations ops = { .fileattr_set = f, };

@depends on table@
identifier table.f, ns;
@@
  f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...) { ... }

@depends on table@
identifier table.f, ns;
type T;
@@
  T f(
- struct user_namespace *ns
+ struct mnt_idmap *ns
  , ...);

@depends on table@
identifier table.f;
symbol init_user_ns;
@@
  f(
- &init_user_ns
+ &nop_mnt_idmap
  , ...)
