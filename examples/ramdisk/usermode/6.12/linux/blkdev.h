/* SPDX-License-Identifier: GPL-2.0-only */
/* What below is only declared, the data path does not call: the compat tests of ramdisk_main.c ask for it. */
#ifndef SHIM_6_12_LINUX_BLKDEV_H
#define SHIM_6_12_LINUX_BLKDEV_H

#include_next <linux/blkdev.h>
#include <linux/device.h>

struct hd_geometry;

#define NUMA_NO_NODE	(-1)

#define BLK_OPEN_READ	(1u << 0)
#define BLK_OPEN_WRITE	(1u << 1)
#define BLK_OPEN_EXCL	(1u << 2)
#define BLK_OPEN_NDELAY	(1u << 3)

#define BLK_FEAT_ROTATIONAL	(1u << 2)
#define BLK_FEAT_STABLE_WRITES	(1u << 5)
#define BLK_FEAT_SYNCHRONOUS	(1u << 6)
#define BLK_FEAT_NOWAIT		(1u << 7)

#define GENHD_FL_NO_PART	(1 << 2)

struct queue_limits {
	unsigned int features;
};

struct block_device_operations {
	void (*submit_bio)(struct bio *bio);
	int (*open)(struct gendisk *disk, blk_mode_t mode);
	void (*release)(struct gendisk *disk);
	int (*getgeo)(struct block_device *bdev, struct hd_geometry *geo);
};

struct gendisk *__blk_alloc_disk(struct queue_limits *lim, int node);
#define blk_alloc_disk(lim, node)	__blk_alloc_disk(lim, node)
int device_add_disk(struct device *parent, struct gendisk *disk,
		    const struct attribute_group **groups);
bool set_capacity_and_notify(struct gendisk *disk, sector_t size);

#endif
