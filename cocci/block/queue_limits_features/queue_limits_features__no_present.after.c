#include <linux/module.h>
#include <linux/blkdev.h>

struct disk {
	struct gendisk *disk;
	int node;
};

struct port_type {
	unsigned int features;
};

#define DISK_FEAT_ALL	3

extern const struct block_device_operations disk_fops;
void disk_free(struct disk *d);

static int disk_alloc(struct disk *d)
{
	struct queue_limits lim = {
		.logical_block_size	= 512,
	};

	d->disk = blk_alloc_disk(&lim, NUMA_NO_NODE);
	if (IS_ERR(d->disk))
		return PTR_ERR(d->disk);
	blk_queue_flag_set(QUEUE_FLAG_STABLE_WRITES, d->disk->queue);
	blk_queue_flag_set(QUEUE_FLAG_NOWAIT, d->disk->queue);
	blk_queue_flag_set(QUEUE_FLAG_NONROT, d->disk->queue);
	d->disk->fops = &disk_fops;

	return 0;
}

static int disk_alloc_slow(struct disk *d, bool nice)
{
	struct queue_limits lim = {
	};
	struct gendisk *disk;
	int err;

	if (!nice)
		return -EINVAL;

	disk = blk_alloc_disk(&lim, d->node);
	if (IS_ERR(disk)) {
		err = PTR_ERR(disk);
		goto out;
	}
	d->disk = disk;

	return 0;
out:
	disk_free(d);
	return err;
}

static const struct port_type port_type = {
	.features = DISK_FEAT_ALL,
};
