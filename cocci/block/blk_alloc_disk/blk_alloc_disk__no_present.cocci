// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_alloc_disk
// compat: after blk_alloc_disk_lim__no_present
// compat: touches blk_alloc_disk
// upstream: f525464a8000 ("block: add blk_alloc_disk and blk_cleanup_disk APIs"), v5.14

// put_disk() first, as the second part writes one more.

@clean@
expression D;
position p;
@@
blk_cleanup_queue(D->queue);
... when any
put_disk@p(D);

@@
expression D;
position p != clean.p;
@@
+ blk_cleanup_queue(D->queue);
+ /* add_disk() takes what put_disk() gives back: a reference to the queue. */
+ if (!disk_to_dev(D)->devt)
+ 	D->queue = NULL;
  put_disk@p(D);

// blk_alloc_disk() lets partitions have minors that do not follow the disk's.

@@
expression D, N;
@@
- D = blk_alloc_disk(N);
+ D = alloc_disk_node(0, N);
+ if (D) {
+ 	D->flags |= GENHD_FL_EXT_DEVT;
+ 	D->queue = blk_alloc_queue(N);
+ 	if (!D->queue) {
+ 		put_disk(D);
+ 		D = NULL;
+ 	}
+ }
