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
	d->disk = blk_alloc_disk(NUMA_NO_NODE);
	if (!d->disk)
		return -ENOMEM;
	d->disk->fops = &disk_fops;
	add_disk(d->disk);

	return 0;
}

static void disk_del(struct disk *d)
{
	del_gendisk(d->disk);
	put_disk(d->disk);
	put_device(d->dev);
}

/* It may be NULL, and is taken once. */
static void disk_forget(struct disk *d)
{
	put_disk(disk_take(d));
	put_device(d->dev);
}
