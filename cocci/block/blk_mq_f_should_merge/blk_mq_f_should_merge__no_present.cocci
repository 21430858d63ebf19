// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_mq_f_should_merge
// compat: touches BLK_MQ_F_SHOULD_MERGE
// upstream: unknown (include/linux/blk-mq.h), v6.14
//
// Bios are merged in each queue now.

@own@
@@
  #define BLK_MQ_F_SHOULD_MERGE ...

@depends on !own@
symbol BLK_MQ_F_SHOULD_MERGE;
@@
- BLK_MQ_F_SHOULD_MERGE
+ 0
