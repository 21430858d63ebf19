#include <linux/module.h>
#include <linux/blkdev.h>

struct disk {
	struct gendisk *disk;
	struct device *dev;
};

extern const struct block_device_operations disk_fops;
struct gendisk *disk_take(struct disk *d);

static int disk_add(struct disk *d)
{
	d->disk = alloc_disk_node(0, NUMA_NO_NODE);
	if (d->disk) {
		d->disk->flags |= GENHD_FL_EXT_DEVT;
		d->disk->queue = blk_alloc_queue(d->disk->node_id);
		if (!d->disk->queue) {
			put_disk(d->disk);
			d->disk = NULL;
		}
	}
	if (!d->disk)
		return -ENOMEM;
	d->disk->fops = &disk_fops;
	add_disk(d->disk);

	return 0;
}

static void disk_del(struct disk *d)
{
	del_gendisk(d->disk);
	if (d->disk) {
		blk_cleanup_queue(d->disk->queue);
		/* add_disk() takes what put_disk() gives back: a reference to the queue. */
		if (!disk_to_dev(d->disk)->devt)
			d->disk->queue = NULL;
	}
	put_disk(d->disk);
	put_device(d->dev);
}

/* It may be NULL, and is taken once. */
static void disk_forget(struct disk *d)
{
	{
		struct gendisk *compat_disk = disk_take(d);

		if (compat_disk) {
			blk_cleanup_queue(compat_disk->queue);
			/* add_disk() takes what put_disk() gives back: a reference to the queue. */
			if (!disk_to_dev(compat_disk)->devt)
				compat_disk->queue = NULL;
		}
		put_disk(compat_disk);
	}
	put_device(d->dev);
}
