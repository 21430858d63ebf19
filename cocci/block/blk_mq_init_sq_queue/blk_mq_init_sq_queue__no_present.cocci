// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_mq_init_sq_queue
// compat: after alloc_disk__no_present blk_cleanup_queue__no_present
// compat: allow twice of D S, what the queue is assigned to, and its tag set's address
// compat: touches blk_mq_init_sq_queue
// upstream: unknown (include/linux/blk-mq.h), v5.14
//
// blk_mq_alloc_sq_tag_set() fills the set as the old function did; the queue is made after it.

@@
expression D, S, O, N, F;
@@
- D = blk_mq_init_sq_queue(S, O, N, F);
+ D = ERR_PTR(blk_mq_alloc_sq_tag_set(S, O, N, F));
+ if (!D) {
+ 	D = blk_mq_init_queue(S);
+ 	if (IS_ERR(D))
+ 		blk_mq_free_tag_set(S);
+ }
