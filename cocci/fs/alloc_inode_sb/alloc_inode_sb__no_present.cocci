// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_alloc_inode_sb
// compat: touches alloc_inode_sb
// upstream: 8b9f3ac5b01d ("fs: introduce alloc_inode_sb() to allocate filesystems specific inode"), v5.18

@own_function@
type T;
@@
  T alloc_inode_sb(...) { ... }

@own_macro@
@@
  #define alloc_inode_sb(...) ...

@own_name@
@@
  #define alloc_inode_sb ...

@depends on !own_function && !own_macro && !own_name@
identifier S, H, m;
expression C, G;
@@
(
- alloc_inode_sb(S, C, G)
+ kmem_cache_alloc(C, G)
|
- alloc_inode_sb(H->m, C, G)
+ kmem_cache_alloc(C, G)
)
