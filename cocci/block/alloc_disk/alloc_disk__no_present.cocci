// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_alloc_disk
// compat: touches alloc_disk
// upstream: unknown (include/linux/genhd.h), v5.15
//
// Where the queue was made of a tag set before: the disk is made for it. add_disk() of old kernels took a reference to the
// queue that put_disk() gave back; blk_mq_alloc_disk_for_queue() takes it.

@own@
@@
(
  blk_mq_init_queue(...)
|
  blk_mq_init_sq_queue(...)
)

@bio@
@@
(
  blk_alloc_queue(...)
|
  blk_alloc_disk(...)
|
  blk_mq_alloc_disk(...)
)

@depends on own && !bio exists@
identifier d;
constant N;
expression Q, E;
@@
+ static struct lock_class_key compat_key;
  struct gendisk *d =
- 	alloc_disk(N)
+ 	blk_mq_alloc_disk_for_queue(Q, &compat_key)
  ;
  ... when != d = E
      when != Q = E
- d->queue = Q;
+ d->minors = N;

@depends on own && !bio exists@
constant N;
expression D, Q, E;
@@
- D = alloc_disk(N);
+ {
+ static struct lock_class_key compat_key;
+
+ D = blk_mq_alloc_disk_for_queue(Q, &compat_key);
+ }
  ... when != D = E
      when != Q = E
- D->queue = Q;
+ D->minors = N;
