static void disk_submit_bio(struct bio *bio)
{
	struct disk *d = bio->bi_disk->private_data;

	d->queue = bio->bi_disk->queue;
	d->disk = d->io->bio->bi_disk;
	d->other = d->bdev->bd_disk;
}
