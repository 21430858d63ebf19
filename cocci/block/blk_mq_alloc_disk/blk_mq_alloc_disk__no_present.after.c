#include <linux/module.h>
#include <linux/version.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>
#ifndef COMPAT_MQ_DISK
#include <linux/blkdev.h>
#include <linux/genhd.h>
static inline struct gendisk *compat_mq_disk(struct blk_mq_tag_set *set,
					     void *data)
{
	struct request_queue *queue = blk_mq_init_queue_data(set, data);
	struct gendisk *disk;

	if (IS_ERR(queue))
		return ERR_CAST(queue);
	disk = alloc_disk_node(0, set->numa_node);
	if (!disk) {
		blk_cleanup_queue(queue);
		return ERR_PTR(-ENOMEM);
	}
	/* Partitions may have minors that do not follow the disk's. */
	disk->flags |= GENHD_FL_EXT_DEVT;
	disk->queue = queue;
	return disk;
}
static inline struct gendisk *compat_no_queue(struct gendisk *disk)
{
	if (disk) {
		blk_cleanup_queue(disk->queue);
		/* add_disk() takes what put_disk() puts: a reference to the queue. */
		if (!disk_to_dev(disk)->devt)
			disk->queue = NULL;
	}
	return disk;
}
#define COMPAT_MQ_DISK
#endif
 

struct drum {
	struct blk_mq_tag_set tags;
	struct gendisk *disk;
	int (*put_disk)(struct drum *drum);
};

int drum_make(struct drum *drum);
void drum_drop(struct drum *drum);

int drum_make(struct drum *drum)
{
	int wrong = blk_mq_alloc_tag_set(&drum->tags);

	if (wrong)
		return wrong;
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 9, 0)
	drum->disk = compat_mq_disk(&drum->tags, drum);
#else
	drum->disk = compat_mq_disk(&drum->tags, drum);
#endif
	if (IS_ERR(drum->disk)) {
		blk_mq_free_tag_set(&drum->tags);
		return PTR_ERR(drum->disk);
	}
	drum->disk->minors = 1;
	return drum->put_disk ? drum->put_disk(drum) : 0;
}

void drum_drop(struct drum *drum)
{
	del_gendisk(drum->disk);
	put_disk(compat_no_queue(drum->disk));
	blk_mq_free_tag_set(&drum->tags);
}
