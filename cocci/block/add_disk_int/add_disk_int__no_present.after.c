#include <linux/module.h>
#include <linux/blkdev.h>

struct disk {
	struct gendisk *disk, *shadow;
	struct device *dev;
	int err;
};

extern const struct attribute_group *disk_groups[];

static int disk_start(struct disk *d)
{
	int err;

	add_disk(d->disk);
	err = 0;
	if (err)
		goto out;

	return 0;
out:
	put_disk(d->disk);
	return err;
}

static int disk_add_below(struct disk *d, struct device *parent)
{
	device_add_disk(parent, d->disk, disk_groups);
	return 0;
}

static int disk_add_both(struct disk *d)
{
	device_add_disk(NULL, d->disk, NULL);
	d->err = 0;
	add_disk(d->shadow);

	return device_add(d->dev);
}

static int disk_add_early(struct disk *d)
{
	int err = (add_disk(d->disk), 0);

	if (err)
		return err;

	return (add_disk(d->shadow), 0) < 0 ? -ENOMEM : 0;
}
