static int disk_add(struct disk *d)
{
	d->disk = blk_alloc_disk(NUMA_NO_NODE);
	if (!d->disk)
		return -ENOMEM;
	d->disk->fops = &disk_fops;
	add_disk(d->disk);

	return 0;
}

static void disk_del(struct disk *d)
{
	del_gendisk(d->disk);
	put_disk(d->disk);
	put_device(d->dev);
}

static void disk_del_queue(struct disk *d)
{
	blk_cleanup_queue(d->disk->queue);
	put_disk(d->disk);
}
