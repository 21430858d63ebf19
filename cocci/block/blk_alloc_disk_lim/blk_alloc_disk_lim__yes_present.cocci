// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_blk_alloc_disk_lim && !have_blk_alloc_disk_no_lim
// compat: touches blk_alloc_disk
// upstream: 74fa8f9c553f ("block: pass a queue_limits argument to blk_alloc_disk"), v6.9
// compat: allow twice of D, what the disk is assigned to
//
// It returns an error where it was NULL.

@own@
@@
  #define blk_alloc_disk(...) ...

@depends on !own@
expression D, N;
@@
- D = blk_alloc_disk(N);
+ D = blk_alloc_disk(NULL, N);
+ if (IS_ERR(D))
+ 	D = NULL;
