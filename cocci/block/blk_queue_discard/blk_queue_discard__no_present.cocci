// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_queue_discard
// compat: touches blk_queue_discard
// upstream: 70200574cc22 ("block: remove QUEUE_FLAG_DISCARD"), v5.19
//
// A queue that can't discard has a limit of 0 sectors.

@own_macro@
@@
  #define blk_queue_discard(...) ...

@own_function@
type T;
@@
  T blk_queue_discard(...) { ... }

@depends on !own_macro && !own_function@
expression Q;
@@
- blk_queue_discard(Q)
+ ((Q)->limits.max_discard_sectors != 0)
