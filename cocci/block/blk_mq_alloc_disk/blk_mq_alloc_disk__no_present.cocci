// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_mq_alloc_disk
// compat: touches blk_mq_alloc_disk
// upstream: unknown (include/linux/blk-mq.h), v5.14
//
// A driver that also calls what old kernels have copes with them by itself, in an #if: it is
// left alone. So is one with queues of another kind, and one that tells limits.

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
  blk_alloc_disk(...)
|
  blk_mq_init_queue(...)
|
  blk_mq_init_queue_data(...)
|
  blk_mq_init_sq_queue(...)
)

@own_macro@
@@
  #define blk_mq_alloc_disk(...) ...

@calls depends on !copes && !own_macro@
expression S, Q;
@@
(
  blk_mq_alloc_disk(S, Q)
|
  blk_mq_alloc_disk(S, NULL, Q)
)

@helper depends on calls@
@@
  #include <linux/blk-mq.h>
+#ifndef COMPAT_MQ_DISK
+#include <linux/blkdev.h>
+#include <linux/genhd.h>
+static inline struct gendisk *compat_mq_disk(struct blk_mq_tag_set *set, void *data)
+{
+	struct request_queue *queue = blk_mq_init_queue_data(set, data);
+	struct gendisk *disk;
+
+	if (IS_ERR(queue))
+		return ERR_CAST(queue);
+	disk = alloc_disk_node(0, set->numa_node);
+	if (!disk) {
+		blk_cleanup_queue(queue);
+		return ERR_PTR(-ENOMEM);
+	}
+	/* Partitions may have minors that do not follow the disk's. */
+	disk->flags |= GENHD_FL_EXT_DEVT;
+	disk->queue = queue;
+	return disk;
+}
+static inline struct gendisk *compat_no_queue(struct gendisk *disk)
+{
+	if (disk) {
+		blk_cleanup_queue(disk->queue);
+		/* add_disk() takes what put_disk() puts: a reference to the queue. */
+		if (!disk_to_dev(disk)->devt)
+			disk->queue = NULL;
+	}
+	return disk;
+}
+#define COMPAT_MQ_DISK
+#endif

@depends on helper@
expression D;
@@
- put_disk(D)
+ put_disk(compat_no_queue(D))

@depends on helper@
expression S, Q;
@@
(
- blk_mq_alloc_disk(S, Q)
+ compat_mq_disk(S, Q)
|
- blk_mq_alloc_disk(S, NULL, Q)
+ compat_mq_disk(S, Q)
)

