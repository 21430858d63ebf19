// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_alloc_disk
// compat: after blk_alloc_disk_lim__no_present
// compat: touches blk_alloc_disk
// compat: allow twice of put_disk(), what a call names is evaluated once; the other is what the disk is assigned to
// upstream: f525464a8000 ("block: add blk_alloc_disk and blk_cleanup_disk APIs"), v5.14
//
// A driver that also calls what old kernels have copes with them by itself, in an #if: it is
// left alone. So is one with queues of another kind.

@copes@
@@
(
  blk_cleanup_queue(...)
|
  blk_cleanup_disk(...)
|
  blk_alloc_queue(...)
|
  alloc_disk(...)
|
  alloc_disk_node(...)
|
  blk_mq_alloc_disk(...)
|
  blk_mq_init_queue(...)
)

@own_macro@
@@
#define blk_alloc_disk(...) ...

@own_function@
type T;
@@
T blk_alloc_disk(...) { ... }

// put_disk() first, as the second part writes one more. It may be given NULL.

@depends on !copes && !own_macro && !own_function@
expression D;
identifier fn;
@@
(
- put_disk(\(<+... fn(...) ...+>\&D\));
+ {
+ struct gendisk *compat_disk = D;
+
+ if (compat_disk) {
+ 	blk_cleanup_queue(compat_disk->queue);
+ 	/* add_disk() takes what put_disk() gives back: a reference to the queue. */
+ 	if (!disk_to_dev(compat_disk)->devt)
+ 		compat_disk->queue = NULL;
+ }
+ put_disk(compat_disk);
+ }
|
+ if (D) {
+ 	blk_cleanup_queue(D->queue);
+ 	/* add_disk() takes what put_disk() gives back: a reference to the queue. */
+ 	if (!disk_to_dev(D)->devt)
+ 		D->queue = NULL;
+ }
  put_disk(D);
)

// blk_alloc_disk() lets partitions have minors that do not follow the disk's.

@depends on !copes && !own_macro && !own_function@
expression D, N;
@@
- D = blk_alloc_disk(N);
+ D = alloc_disk_node(0, N);
+ if (D) {
+ 	D->flags |= GENHD_FL_EXT_DEVT;
+ 	D->queue = blk_alloc_queue(D->node_id);
+ 	if (!D->queue) {
+ 		put_disk(D);
+ 		D = NULL;
+ 	}
+ }
