static void port_limits(struct gendisk *disk, struct queue_limits *limits)
{
	struct queue_limits own;

	disk->queue->limits.logical_block_size = 512;
	if (disk->queue->limits.physical_block_size < disk->queue->limits.logical_block_size)
		disk->queue->limits.physical_block_size = disk->queue->limits.logical_block_size;
	if (disk->queue->limits.io_min < disk->queue->limits.physical_block_size)
		disk->queue->limits.io_min = disk->queue->limits.physical_block_size;
	disk->queue->limits.physical_block_size = PAGE_SIZE;
	if (disk->queue->limits.physical_block_size < disk->queue->limits.logical_block_size)
		disk->queue->limits.physical_block_size = disk->queue->limits.logical_block_size;
	if (disk->queue->limits.io_min < disk->queue->limits.physical_block_size)
		disk->queue->limits.io_min = disk->queue->limits.physical_block_size;
	disk->queue->limits.max_hw_discard_sectors = 0;
	disk->queue->limits.max_discard_sectors = disk->queue->limits.max_hw_discard_sectors;
	disk->queue->limits.io_opt = 8192;
	limits->io_min = 512;
	limits->io_opt = 4096;
	own.io_opt = 4096;
}
