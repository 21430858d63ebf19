static void disk_submit_bio(struct bio *bio)
{
	blk_status_t status;

	if (disk_is_gone(bio)) {
		bio->bi_status = BLK_STS_OFFLINE;
		bio_endio(bio);
	}
	else if (disk_is_full(bio))
		bio_io_error(bio);
	else {
		status = disk_do(bio);
		bio->bi_status = status;
		bio_endio(bio);
	}
}

static void disk_done(struct disk_io *io)
{
	io->bio->bi_status = BLK_STS_OK;
	bio_endio(io->bio);
}
