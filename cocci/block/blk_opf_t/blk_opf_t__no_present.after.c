static struct bio *disk_clone(struct disk *d, struct bio *bio,
			      unsigned int extra)
{
	unsigned int opf = bio->bi_opf | extra;
	blk_status_t status = BLK_STS_OK;

	if (opf & REQ_FUA)
		status = disk_flush(d, (__force unsigned int)0);

	return status ? NULL : disk_new_bio(d, opf);
}
