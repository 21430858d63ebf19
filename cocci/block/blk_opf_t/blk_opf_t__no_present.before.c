static struct bio *disk_clone(struct disk *d, struct bio *bio, blk_opf_t extra)
{
	blk_opf_t opf = bio->bi_opf | extra;
	blk_status_t status = BLK_STS_OK;

	if (opf & REQ_FUA)
		status = disk_flush(d, (__force blk_opf_t)0);

	return status ? NULL : disk_new_bio(d, opf);
}
