static int disk_add(struct disk *d)
{
	d->disk = alloc_disk_node(0, NUMA_NO_NODE);
	if (d->disk) {
		d->disk->flags |= GENHD_FL_EXT_DEVT;
		d->disk->queue = blk_alloc_queue(NUMA_NO_NODE);
		if (!d->disk->queue) {
			put_disk(d->disk);
			d->disk = NULL;
		}
	}
	if (!d->disk)
		return -ENOMEM;
	d->disk->fops = &disk_fops;
	add_disk(d->disk);

	return 0;
}

static void disk_del(struct disk *d)
{
	del_gendisk(d->disk);
	blk_cleanup_queue(d->disk->queue);
	/* add_disk() takes what put_disk() gives back: a reference to the queue. */
	if (!disk_to_dev(d->disk)->devt)
		d->disk->queue = NULL;
	put_disk(d->disk);
	put_device(d->dev);
}

static void disk_del_queue(struct disk *d)
{
	blk_cleanup_queue(d->disk->queue);
	put_disk(d->disk);
}
