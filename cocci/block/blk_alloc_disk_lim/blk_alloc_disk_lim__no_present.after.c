static int disk_alloc(struct disk *d)
{
	struct queue_limits lim = {
		.logical_block_size	= d->block_size,
		.max_hw_discard_sectors	= UINT_MAX,
		.discard_granularity	= PAGE_SIZE,
	};
	struct gendisk *disk;
	int err;

	lim.io_opt = d->stripe;
	disk = blk_alloc_disk(d->node);
	if (!disk) {
		err = -ENOMEM;
		goto out;
	}
	blk_queue_logical_block_size(disk->queue, lim.logical_block_size);
	blk_queue_io_opt(disk->queue, lim.io_opt);
	set_max_hw_discard_sectors(disk->queue, lim.max_hw_discard_sectors);
	disk->queue->limits.discard_granularity = lim.discard_granularity;
	d->disk = disk;

	return 0;
out:
	disk_free(d);
	return err;
}

static int disk_alloc_odd(struct disk *d)
{
	struct queue_limits lim = {
		.io_min = 4096,
		.dma_alignment = 3,
	};

	d->disk = blk_alloc_disk(&lim, NUMA_NO_NODE);
	if (IS_ERR(d->disk))
		return PTR_ERR(d->disk);
	blk_queue_io_min(d->disk->queue, lim.io_min);

	return 0;
}

static struct gendisk *disk_alloc_plain(struct disk *d)
{
	d->disk = blk_alloc_disk(NUMA_NO_NODE);
	if (!d->disk)
		return NULL;
	d->thread = kthread_run(disk_thread, d, "disk");
	if (IS_ERR(d->thread))
		return NULL;

	return d->disk;
}
