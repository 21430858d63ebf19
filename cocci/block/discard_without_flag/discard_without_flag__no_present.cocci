// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_alloc_disk_lim && !have_discard_without_flag
// compat: after blk_alloc_disk_lim__no_present
// compat: touches max_hw_discard_sectors
// compat: allow twice it is a member of the disk, as the rule before wrote it
// upstream: 70200574cc22 ("block: remove QUEUE_FLAG_DISCARD"), v5.19
//
// Where a driver says nothing else, the granularity is a physical block: without one, an old
// kernel refuses to discard.

@@
expression Q, N;
@@
- set_max_hw_discard_sectors(Q, N);
+ blk_queue_max_discard_sectors(Q, N);
+ Q->limits.discard_granularity = queue_physical_block_size(Q);
+ blk_queue_flag_set(QUEUE_FLAG_DISCARD, Q);
