// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_queue_setters
// compat: touches blk_queue_logical_block_size blk_queue_physical_block_size blk_queue_io_min blk_queue_io_opt blk_queue_max_hw_sectors blk_queue_chunk_sectors blk_queue_max_segments blk_queue_max_segment_size blk_queue_segment_boundary blk_queue_virt_boundary blk_queue_dma_alignment blk_queue_max_discard_sectors blk_queue_max_discard_segments blk_queue_max_write_zeroes_sectors blk_limits_io_min blk_limits_io_opt
// compat: allow twice what a call or a step names is left alone
// upstream: 1652b0bafeaa ("block: remove unused queue limits API"), v6.11
//
// The core derives other limits from these, and checks them, when an update is committed. That takes
// a mutex: a driver that sets a limit of a queue while it holds a spinlock needs more than this rule.
// As with the setters, requests that are under way are not waited for.

@@
expression Q, N;
@@
(
- blk_queue_logical_block_size(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.logical_block_size = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_physical_block_size(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.physical_block_size = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_io_min(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.io_min = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_io_opt(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.io_opt = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_max_hw_sectors(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.max_hw_sectors = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_chunk_sectors(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.chunk_sectors = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_max_segments(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.max_segments = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_max_segment_size(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.max_segment_size = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_segment_boundary(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.seg_boundary_mask = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_virt_boundary(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.virt_boundary_mask = N;
+ 	compat_lim.max_segment_size = UINT_MAX;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_dma_alignment(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.dma_alignment = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_max_discard_sectors(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.max_hw_discard_sectors = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_max_discard_segments(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.max_discard_segments = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
|
- blk_queue_max_write_zeroes_sectors(Q, N);
+ {
+ 	struct request_queue *compat_q = Q;
+ 	struct queue_limits compat_lim = queue_limits_start_update(compat_q);
+
+ 	compat_lim.max_write_zeroes_sectors = N;
+ 	WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
+ }
)

// Limits that belong to no queue yet. What naming them does must not be done twice.

@@
expression L, N, E;
identifier fn;
@@
(
  blk_limits_io_min(<+... fn(...) ...+>, N)
|
  blk_limits_io_min(<+... \(E++\|E--\|++E\|--E\) ...+>, N)
|
- blk_limits_io_min(&L, N)
+ L.io_min = max3((unsigned int)(N), L.logical_block_size, L.physical_block_size)
|
- blk_limits_io_min(L, N)
+ L->io_min = max3((unsigned int)(N), L->logical_block_size, L->physical_block_size)
|
- blk_limits_io_opt(&L, N)
+ L.io_opt = N
|
- blk_limits_io_opt(L, N)
+ L->io_opt = N
)
