/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_BLK_TYPES_H
#define SHIM_6_12_LINUX_BLK_TYPES_H

#include <linux/bvec.h>
#include <linux/types.h>

struct gendisk;

typedef u8 blk_status_t;

#define BLK_STS_OK		0
#define BLK_STS_NOTSUPP		1
#define BLK_STS_RESOURCE	9
#define BLK_STS_IOERR		10
#define BLK_STS_AGAIN		12

enum req_op {
	REQ_OP_READ		= 0,
	REQ_OP_WRITE		= 1,
	REQ_OP_FLUSH		= 2,
	REQ_OP_DISCARD		= 3,
	REQ_OP_WRITE_ZEROES	= 9,
};

#define REQ_OP_MASK	0xffu
#define REQ_NOWAIT	(1u << 21)

enum stat_group {
	STAT_READ,
	STAT_WRITE,
	STAT_DISCARD,
	NR_STAT_GROUPS
};

typedef u32 blk_opf_t;
typedef unsigned int blk_mode_t;

struct block_device {
	struct gendisk		*bd_disk;
};

struct bio {
	struct block_device	*bi_bdev;
	blk_opf_t		bi_opf;
	blk_status_t		bi_status;
	struct bvec_iter	bi_iter;
	void			(*bi_end_io)(struct bio *bio);
	void			*bi_private;
	unsigned short		bi_vcnt;
	struct bio_vec		*bi_io_vec;
	/* The whole disk. */
	struct block_device	shim_bdev;
};

static inline void shim_bio_set_disk(struct bio *bio, struct gendisk *disk)
{
	bio->shim_bdev.bd_disk = disk;
	bio->bi_bdev = &bio->shim_bdev;
}

#endif
