// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_mq_init_queue
// compat: after alloc_disk__no_present blk_cleanup_queue__no_present blk_mq_init_sq_queue__no_present
// compat: touches blk_mq_init_queue
// upstream: unknown (include/linux/blk-mq.h), v6.9

@@
expression S;
@@
- blk_mq_init_queue(S)
+ blk_mq_alloc_queue(S, NULL, NULL)
