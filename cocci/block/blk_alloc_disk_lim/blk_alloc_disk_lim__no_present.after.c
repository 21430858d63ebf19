#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/kthread.h>

struct disk {
	struct gendisk *disk;
	struct task_struct *thread;
	struct queue_limits lim;
	unsigned int block_size, stripe;
	int node;
};

void disk_free(struct disk *d);
int disk_thread(void *data);
void disk_fill(struct disk *d, struct queue_limits *lim);

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
	if (lim.logical_block_size)
		blk_queue_logical_block_size(disk->queue,
					     lim.logical_block_size);
	blk_queue_io_opt(disk->queue, lim.io_opt);
	set_max_hw_discard_sectors(disk->queue, lim.max_hw_discard_sectors);
	disk->queue->limits.discard_granularity = max(lim.discard_granularity,
						      queue_physical_block_size(disk->queue));
	d->disk = disk;

	return 0;
out:
	disk_free(d);
	return err;
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

static int disk_alloc_default(struct disk *d)
{
	struct queue_limits limits = { };

	d->disk = blk_alloc_disk(NUMA_NO_NODE);
	if (!d->disk)
		return -ENOMEM;

	return 0;
}

#ifdef DISK_LIMITS_FROM_ELSEWHERE
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

static int disk_alloc_filled(struct disk *d)
{
	struct queue_limits limits = { };
	struct gendisk *disk;

	disk_fill(d, &limits);
	disk = blk_alloc_disk(&limits, NUMA_NO_NODE);
	if (IS_ERR(disk))
		return PTR_ERR(disk);
	d->disk = disk;

	return 0;
}

static int disk_alloc_alias(struct disk *d)
{
	struct queue_limits limits = { };
	struct queue_limits *lim = &limits;

	lim->io_min = d->block_size;
	d->disk = blk_alloc_disk(&limits, NUMA_NO_NODE);
	if (IS_ERR(d->disk))
		return PTR_ERR(d->disk);

	return 0;
}

static int disk_alloc_pointer(struct disk *d, struct queue_limits *limits)
{
	struct gendisk *disk = NULL;

	disk = blk_alloc_disk(limits, NUMA_NO_NODE);
	if (IS_ERR(disk))
		return PTR_ERR(disk);
	d->disk = blk_alloc_disk(&d->lim, NUMA_NO_NODE);
	if (IS_ERR(d->disk))
		return PTR_ERR(d->disk);

	return 0;
}
#endif
