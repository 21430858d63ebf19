#include <linux/module.h>
#include <linux/blkdev.h>

struct disk;

struct disk *disk_of(struct bio *bio);
void disk_read(struct disk *d, struct bio *bio);
void disk_write(struct disk *d, struct bio *bio);
void disk_done(void *private);

static void disk_submit_bio(struct bio *bio)
{
	struct disk *d = disk_of(bio);

	if (!d) {
		bio_io_error(bio);
		return;
	}

	if (bio_op(bio) == REQ_OP_READ)
		disk_read(d, bio);
	else
		disk_write(d, bio);
}

static void disk_end_io(struct bio *bio)
{
	if (!bio->bi_private)
		return;
	disk_done(bio->bi_private);
}

static const struct block_device_operations disk_fops = {
	.owner		= THIS_MODULE,
	.submit_bio	= disk_submit_bio,
};
