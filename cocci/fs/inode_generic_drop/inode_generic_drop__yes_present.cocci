// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inode_generic_drop && !have_generic_drop_inode
// compat: touches generic_drop_inode generic_delete_inode
// upstream: unknown (include/linux/fs.h), v6.18

@own@
identifier f = {generic_drop_inode, generic_delete_inode};
@@
  f(...) { ... }

@macro@
identifier f = {generic_drop_inode, generic_delete_inode};
@@
  #define f ...

@takes@
identifier f = {generic_drop_inode, generic_delete_inode};
identifier g;
@@
  #define g f

@depends on !own && !macro && !takes@
@@
(
- generic_drop_inode
+ inode_generic_drop
|
- generic_delete_inode
+ inode_just_drop
)
