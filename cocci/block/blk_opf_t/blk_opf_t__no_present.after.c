#include <linux/module.h>
#include <linux/bio.h>
#include <linux/blkdev.h>

struct disk;

blk_status_t disk_flush(struct disk *d, unsigned int opf);
struct bio *disk_new_bio(struct disk *d, unsigned int opf);

static struct bio *disk_clone(struct disk *d, struct bio *bio,
			      unsigned int extra)
{
	unsigned int opf = bio->bi_opf | extra;
	blk_status_t status = BLK_STS_OK;

	if (opf & REQ_FUA)
		status = disk_flush(d, (__force unsigned int)0);

	return status ? NULL : disk_new_bio(d, opf);
}
