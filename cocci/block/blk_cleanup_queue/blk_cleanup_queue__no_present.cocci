// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_cleanup_queue
// compat: touches blk_cleanup_queue
// upstream: unknown (include/linux/blkdev.h), v6.0
//
// Only of queues that the driver made of a tag set by itself: put_disk() ends one that came with its disk.

@own@
@@
(
  blk_mq_init_queue(...)
|
  blk_mq_init_sq_queue(...)
)

@of_disk@
@@
(
  blk_alloc_queue(...)
|
  blk_alloc_disk(...)
|
  blk_mq_alloc_disk(...)
)

@depends on own && !of_disk@
expression Q;
@@
- blk_cleanup_queue(Q);
+ {
+ struct request_queue *compat_queue = Q;
+
+ blk_mq_destroy_queue(compat_queue);
+ blk_put_queue(compat_queue);
+ }
