// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_queue_discard && have_max_discard_sectors
// compat: touches blk_queue_discard
// upstream: 70200574cc22 ("block: remove QUEUE_FLAG_DISCARD"), v5.19
//
// A queue discards where its limit says that it can.

@own_function@
type T;
identifier f = {blk_queue_discard};
@@
  T f(...) { ... }

@own_macro@
identifier f = {blk_queue_discard};
@@
  #define f(...) ...

@own_name@
identifier f = {blk_queue_discard};
@@
  #define f ...


@depends on !own_function && !own_macro && !own_name@
expression Q;
@@
- blk_queue_discard(Q)
+ ((Q)->limits.max_discard_sectors != 0)
