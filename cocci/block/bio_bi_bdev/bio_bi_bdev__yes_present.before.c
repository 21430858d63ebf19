#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

static void *port_of(struct bio *bio)
{
	return bio->bi_disk->private_data;
}

#ifdef PORT_OLD
static void port_set(struct bio *bio, struct gendisk *disk)
{
	bio->bi_disk = disk;
}
#endif
