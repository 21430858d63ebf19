#include <linux/module.h>
#include <linux/blkdev.h>

struct disk {
	struct gendisk *disk, *shadow;
	struct device *dev;
};

static void disk_resize(struct disk *d, sector_t size)
{
	if (!set_capacity_and_notify(d->disk, size))
		dev_dbg(d->dev, "nobody told\n");
	set_capacity(d->shadow, size);
}
