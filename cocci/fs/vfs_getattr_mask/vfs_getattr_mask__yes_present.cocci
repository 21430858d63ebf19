// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vfs_getattr_mask
// compat: touches vfs_getattr
// upstream: a528d35e8bfc ("statx: Add a system call to make enhanced file info available"), v4.11

@own_function@
type T;
identifier f = {vfs_getattr};
@@
  T f(...) { ... }

@own_macro@
identifier f = {vfs_getattr};
@@
  #define f(...) ...

@own_name@
identifier f = {vfs_getattr};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression P, S;
@@
- vfs_getattr(P, S)
+ vfs_getattr(P, S, STATX_BASIC_STATS, AT_STATX_SYNC_AS_STAT)
