// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fs_h_fiemap
// compat: touches generic_block_fiemap fiemap_fill_next_extent fiemap_check_flags
// upstream: unknown (include/linux/fiemap.h), v5.8
//
// A header included twice does no harm.

@own_function@
type T;
identifier f = {generic_block_fiemap, fiemap_fill_next_extent, fiemap_check_flags};
@@
  T f(...) { ... }

@uses depends on !own_function@
identifier f = {generic_block_fiemap, fiemap_fill_next_extent, fiemap_check_flags};
@@
  f(...)

@depends on uses@
@@
  #include <...>
+ #include <linux/fiemap.h>
