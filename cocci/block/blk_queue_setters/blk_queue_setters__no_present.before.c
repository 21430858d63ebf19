static void port_limits(struct gendisk *disk, struct queue_limits *limits)
{
	struct queue_limits own;

	blk_queue_logical_block_size(disk->queue, 512);
	blk_queue_physical_block_size(disk->queue, PAGE_SIZE);
	blk_queue_max_discard_sectors(disk->queue, 0);
	blk_queue_io_opt(disk->queue, 8192);
	blk_limits_io_min(limits, 512);
	blk_limits_io_opt(limits, 4096);
	blk_limits_io_opt(&own, 4096);
}
