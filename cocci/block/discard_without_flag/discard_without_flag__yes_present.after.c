static void disk_limits(struct disk *d, struct request_queue *q)
{
	blk_queue_io_min(q, d->min);
	blk_queue_max_discard_sectors(q, lim.max_hw_discard_sectors);
	if (d->ssd) {
		blk_queue_max_discard_sectors(d->disk->queue, d->erase);
		d->erasable = true;
	}
	blk_queue_max_discard_sectors(d->log->queue, 0);
}
