/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_BLKDEV_H
#define SHIM_BLKDEV_H

#include <linux/atomic.h>
#include <linux/blk_types.h>
#include <linux/kernel.h>

#define SECTOR_SHIFT	9
#define SECTOR_SIZE	(1 << SECTOR_SHIFT)
#define DISK_NAME_LEN	32

/* What of a disk the data path knows. */
struct gendisk {
	char	disk_name[DISK_NAME_LEN];
	void	*private_data;
};

static inline bool op_is_write(unsigned int op)
{
	return op & 1;
}

static inline int op_stat_group(unsigned int op)
{
	return op == REQ_OP_DISCARD ? STAT_DISCARD : op_is_write(op);
}

blk_status_t errno_to_blk_status(int error);

#endif
