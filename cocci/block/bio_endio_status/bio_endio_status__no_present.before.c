#include <linux/module.h>
#include <linux/bio.h>
#include <linux/blkdev.h>

struct disk_io {
	struct bio *bio;
	struct bio_list done;
};

bool disk_is_gone(struct bio *bio);
bool disk_is_full(struct bio *bio);
blk_status_t disk_do(struct bio *bio);

static void disk_do_bio(struct bio *bio)
{
	blk_status_t status;

	if (disk_is_gone(bio))
		bio_endio_status(bio, BLK_STS_TIMEOUT);
	else if (disk_is_full(bio))
		bio_io_error(bio);
	else {
		status = disk_do(bio);
		bio_endio_status(bio, status);
	}
}

static void disk_done(struct disk_io *io)
{
	io->bio->bi_status = BLK_STS_OK;
	bio_endio(io->bio);
}

/* Each is taken from the list once. */
static void disk_fail(struct disk_io *io, struct bio **bios, int n)
{
	while (!bio_list_empty(&io->done)) {
		bio_endio_status(bio_list_pop(&io->done), BLK_STS_IOERR);
		n--;
	}
	while (n--) {
		bio_endio_status(*bios++, BLK_STS_IOERR);
		io->bio = NULL;
	}
}
