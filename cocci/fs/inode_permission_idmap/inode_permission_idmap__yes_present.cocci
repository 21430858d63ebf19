// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inode_permission_idmap
// compat: touches inode_permission inode_owner_or_capable
// upstream: 01beba7957a2 ("fs: port inode_owner_or_capable() to mnt_idmap"), v6.3
//
// Some gave the caller's namespace, where that of the mount was asked for: for the inode of
// an open file the idmap of its mount is what the kernel itself uses there.

@@
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
|
  inode_permission(
- current_user_ns()
+ file_mnt_idmap(M)
  , file_inode(M), A)
|
  inode_owner_or_capable(
- current_user_ns()
+ file_mnt_idmap(M)
  , file_inode(M))
)
