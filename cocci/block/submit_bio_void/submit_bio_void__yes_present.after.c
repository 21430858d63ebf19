#include <linux/module.h>
#include <linux/blkdev.h>

struct disk;

struct disk *disk_of(struct bio *bio);
void disk_read(struct disk *d, struct bio *bio);
void disk_write(struct disk *d, struct bio *bio);
blk_qc_t disk_pass(struct bio *bio);

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
	return;
}

static const struct block_device_operations disk_fops = {
	.owner		= THIS_MODULE,
	.submit_bio	= disk_submit_bio,
};

#ifdef DISK_PASSES_ON
static blk_qc_t pass_submit_bio(struct bio *bio)
{
	return disk_pass(bio);
}

static const struct block_device_operations pass_fops = {
	.submit_bio	= pass_submit_bio,
};
#endif
