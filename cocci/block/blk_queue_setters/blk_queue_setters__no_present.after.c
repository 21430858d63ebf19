#include <linux/module.h>
#include <linux/blkdev.h>

struct port {
	struct queue_limits limits;
};

static void port_limits(struct gendisk *disk, struct queue_limits *limits)
{
	struct queue_limits own = { };
	unsigned int size = 4096;

	{
		struct request_queue *compat_q = disk->queue;
		struct queue_limits compat_lim = queue_limits_start_update(compat_q);

		compat_lim.logical_block_size = 512;
		WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
	}
	{
		struct request_queue *compat_q = disk->queue;
		struct queue_limits compat_lim = queue_limits_start_update(compat_q);

		compat_lim.physical_block_size = PAGE_SIZE;
		WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
	}
	{
		struct request_queue *compat_q = disk->queue;
		struct queue_limits compat_lim = queue_limits_start_update(compat_q);

		compat_lim.max_hw_sectors = size >> 2;
		WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
	}
	{
		struct request_queue *compat_q = disk->queue;
		struct queue_limits compat_lim = queue_limits_start_update(compat_q);

		compat_lim.virt_boundary_mask = PAGE_SIZE - 1;
		compat_lim.max_segment_size = UINT_MAX;
		WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
	}
	{
		struct request_queue *compat_q = disk->queue;
		struct queue_limits compat_lim = queue_limits_start_update(compat_q);

		compat_lim.max_hw_discard_sectors = 0;
		WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
	}
	{
		struct request_queue *compat_q = disk->queue;
		struct queue_limits compat_lim = queue_limits_start_update(compat_q);

		compat_lim.io_opt = 8192;
		WARN_ON_ONCE(queue_limits_commit_update(compat_q, &compat_lim));
	}
	limits->io_min = max3((unsigned int)(512), limits->logical_block_size,
			      limits->physical_block_size);
	limits->io_opt = size;
	own.io_min = max3((unsigned int)(size), own.logical_block_size,
			  own.physical_block_size);
	own.io_opt = 4096;
}

/* Not called, and another's. */
static void port_ops(struct port *port)
{
	port->limits.io_min = 512;
}
