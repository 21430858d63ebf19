static void disk_submit_bio(struct bio *bio)
{
	blk_status_t status;

	if (disk_is_gone(bio))
		bio_endio_status(bio, BLK_STS_OFFLINE);
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
