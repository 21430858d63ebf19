#include <linux/module.h>
#include <linux/blkdev.h>

struct disk_io {
	struct bio *bio;
};

struct disk {
	struct request_queue *queue;
	struct gendisk *disk, *other;
	struct block_device *bdev;
	struct disk_io *io;
};

static void disk_submit_bio(struct bio *bio)
{
	struct disk *d = bio->bi_bdev->bd_disk->private_data;

	d->queue = bio->bi_bdev->bd_disk->queue;
	d->disk = d->io->bio->bi_bdev->bd_disk;
	d->other = d->bdev->bd_disk;
}
