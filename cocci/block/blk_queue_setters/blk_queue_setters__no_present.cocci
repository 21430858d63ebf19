// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_queue_setters
// compat: touches blk_queue_logical_block_size blk_queue_physical_block_size blk_queue_max_discard_sectors blk_limits_io_min blk_limits_io_opt blk_queue_io_min blk_queue_io_opt
// upstream: 1652b0bafeaa ("block: remove unused queue limits API"), v6.11
//
// In their place stands what they did. Where they were called on a queue that is in use,
// that was no more atomic then than it is here.

@@
expression Q, N;
@@
(
- blk_queue_logical_block_size(Q, N);
+ Q->limits.logical_block_size = N;
+ if (Q->limits.physical_block_size < Q->limits.logical_block_size)
+	Q->limits.physical_block_size = Q->limits.logical_block_size;
+ if (Q->limits.io_min < Q->limits.physical_block_size)
+	Q->limits.io_min = Q->limits.physical_block_size;
|
- blk_queue_physical_block_size(Q, N);
+ Q->limits.physical_block_size = N;
+ if (Q->limits.physical_block_size < Q->limits.logical_block_size)
+	Q->limits.physical_block_size = Q->limits.logical_block_size;
+ if (Q->limits.io_min < Q->limits.physical_block_size)
+	Q->limits.io_min = Q->limits.physical_block_size;
|
- blk_queue_max_discard_sectors(Q, N);
+ Q->limits.max_hw_discard_sectors = N;
+ Q->limits.max_discard_sectors = Q->limits.max_hw_discard_sectors;
|
- blk_queue_io_min(Q, N)
+ Q->limits.io_min = N
|
- blk_queue_io_opt(Q, N)
+ Q->limits.io_opt = N
|
- blk_limits_io_min(&Q, N)
+ Q.io_min = N
|
- blk_limits_io_min(Q, N)
+ Q->io_min = N
|
- blk_limits_io_opt(&Q, N)
+ Q.io_opt = N
|
- blk_limits_io_opt(Q, N)
+ Q->io_opt = N
)
