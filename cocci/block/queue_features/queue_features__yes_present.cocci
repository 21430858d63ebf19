// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_queue_features && !have_queue_flags
// compat: touches blk_queue_write_cache QUEUE_FLAG_NONROT QUEUE_FLAG_ADD_RANDOM QUEUE_FLAG_STABLE_WRITES QUEUE_FLAG_NOWAIT QUEUE_FLAG_SYNCHRONOUS
// upstream: 1122c0c1cc71 ("block: move cache control settings out of queue->flags"), v6.11

@@
symbol true, false;
expression Q;
@@
(
- blk_queue_write_cache(Q, true, true)
+ Q->limits.features |= BLK_FEAT_WRITE_CACHE | BLK_FEAT_FUA
|
- blk_queue_write_cache(Q, true, false)
+ Q->limits.features |= BLK_FEAT_WRITE_CACHE
|
- blk_queue_write_cache(Q, false, false)
+ Q->limits.features &= ~(BLK_FEAT_WRITE_CACHE | BLK_FEAT_FUA)
|
- blk_queue_flag_set(QUEUE_FLAG_NONROT, Q)
+ Q->limits.features &= ~BLK_FEAT_ROTATIONAL
|
- blk_queue_flag_clear(QUEUE_FLAG_NONROT, Q)
+ Q->limits.features |= BLK_FEAT_ROTATIONAL
|
- blk_queue_flag_set(QUEUE_FLAG_ADD_RANDOM, Q)
+ Q->limits.features |= BLK_FEAT_ADD_RANDOM
|
- blk_queue_flag_clear(QUEUE_FLAG_ADD_RANDOM, Q)
+ Q->limits.features &= ~BLK_FEAT_ADD_RANDOM
|
- blk_queue_flag_set(QUEUE_FLAG_STABLE_WRITES, Q)
+ Q->limits.features |= BLK_FEAT_STABLE_WRITES
|
- blk_queue_flag_set(QUEUE_FLAG_NOWAIT, Q)
+ Q->limits.features |= BLK_FEAT_NOWAIT
|
- blk_queue_flag_set(QUEUE_FLAG_SYNCHRONOUS, Q)
+ Q->limits.features |= BLK_FEAT_SYNCHRONOUS
)
