/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_5_10_LINUX_BLK_TYPES_H
#define SHIM_5_10_LINUX_BLK_TYPES_H

#include <linux/bvec.h>
#include <linux/types.h>

struct gendisk;

typedef u8 blk_status_t;

#define BLK_STS_OK		0
#define BLK_STS_NOTSUPP		1
#define BLK_STS_RESOURCE	9
#define BLK_STS_IOERR		10
#define BLK_STS_AGAIN		12

enum req_opf {
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

typedef unsigned int blk_qc_t;
#define BLK_QC_T_NONE	-1U

struct bio {
	struct gendisk		*bi_disk;
	unsigned int		bi_opf;
	blk_status_t		bi_status;
	struct bvec_iter	bi_iter;
	void			(*bi_end_io)(struct bio *bio);
	void			*bi_private;
	unsigned short		bi_vcnt;
	struct bio_vec		*bi_io_vec;
};

static inline void shim_bio_set_disk(struct bio *bio, struct gendisk *disk)
{
	bio->bi_disk = disk;
}

#endif
