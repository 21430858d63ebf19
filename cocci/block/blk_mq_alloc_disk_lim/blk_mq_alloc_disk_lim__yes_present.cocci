// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_blk_mq_alloc_disk_lim && !have_blk_mq_alloc_disk_no_lim
// compat: touches blk_mq_alloc_disk
// upstream: unknown (include/linux/blk-mq.h), v6.9

@own@
@@
  #define blk_mq_alloc_disk(...) ...

@depends on !own@
expression S, D;
@@
- blk_mq_alloc_disk(S, D)
+ blk_mq_alloc_disk(S, NULL, D)
