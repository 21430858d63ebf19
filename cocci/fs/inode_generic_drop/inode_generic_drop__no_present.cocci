// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_inode_generic_drop && have_generic_drop_inode
// compat: touches inode_generic_drop inode_just_drop
// upstream: unknown (include/linux/fs.h), v6.18

@own@
identifier f = {inode_generic_drop, inode_just_drop};
@@
  f(...) { ... }

@macro@
identifier f = {inode_generic_drop, inode_just_drop};
@@
  #define f ...

@takes@
identifier f = {inode_generic_drop, inode_just_drop};
identifier g;
@@
  #define g f

@depends on !own && !macro && !takes@
@@
(
- inode_generic_drop
+ generic_drop_inode
|
- inode_just_drop
+ generic_delete_inode
)
