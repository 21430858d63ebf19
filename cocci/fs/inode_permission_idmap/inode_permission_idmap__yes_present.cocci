// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inode_permission_idmap
// compat: touches inode_permission inode_owner_or_capable
// upstream: 01beba7957a2 ("fs: port inode_owner_or_capable() to mnt_idmap"), v6.3
//
// Where another namespace was given than that of the mount, or none at all, what it was meant to
// permit is for a person to say.

@@
symbol init_user_ns;
expression M, I, A;
@@
(
  inode_permission(
- mnt_user_ns(M)
+ mnt_idmap(M)
  , I, A)
|
  inode_owner_or_capable(
- mnt_user_ns(M)
+ mnt_idmap(M)
  , I)
|
  inode_permission(
- file_mnt_user_ns(M)
+ file_mnt_idmap(M)
  , I, A)
|
  inode_owner_or_capable(
- file_mnt_user_ns(M)
+ file_mnt_idmap(M)
  , I)
|
  inode_permission(
- &init_user_ns
+ &nop_mnt_idmap
  , I, A)
|
  inode_owner_or_capable(
- &init_user_ns
+ &nop_mnt_idmap
  , I)
)
