#include <linux/module.h>
#include <linux/version.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

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
	drum->disk = blk_mq_alloc_disk(&drum->tags, drum);
#else
	drum->disk = blk_mq_alloc_disk(&drum->tags, NULL, drum);
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
	put_disk(drum->disk);
	blk_mq_free_tag_set(&drum->tags);
}
