#include <linux/module.h>
#include <linux/blkdev.h>

struct port {
	struct queue_limits limits;
};

static void port_limits(struct gendisk *disk, struct queue_limits *limits)
{
	struct queue_limits own = { };
	unsigned int size = 4096;

	blk_queue_logical_block_size(disk->queue, 512);
	blk_queue_physical_block_size(disk->queue, PAGE_SIZE);
	blk_queue_max_hw_sectors(disk->queue, size >> 2);
	blk_queue_virt_boundary(disk->queue, PAGE_SIZE - 1);
	blk_queue_max_discard_sectors(disk->queue, 0);
	blk_queue_io_opt(disk->queue, 8192);
	blk_limits_io_min(limits, 512);
	blk_limits_io_opt(limits, size);
	blk_limits_io_min(&own, size);
	blk_limits_io_opt(&own, 4096);
}

/* Not called, and another's. */
static void port_ops(struct port *port)
{
	port->limits.io_min = 512;
}
