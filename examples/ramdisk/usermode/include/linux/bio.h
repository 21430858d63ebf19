/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_BIO_H
#define SHIM_BIO_H

#include <linux/blkdev.h>
#include <linux/bvec.h>

#define bio_op(bio)		((bio)->bi_opf & REQ_OP_MASK)
#define bio_sectors(bio)	((bio)->bi_iter.bi_size >> SECTOR_SHIFT)

/* A segment is a whole entry of the table here: the disk itself takes it apart. */
#define bio_for_each_segment(bv, bio, iter)				\
	for (iter = (bio)->bi_iter;					\
	     iter.bi_idx < (bio)->bi_vcnt &&				\
	     ((bv) = (bio)->bi_io_vec[iter.bi_idx], true);		\
	     iter.bi_idx++)

void bio_endio(struct bio *bio);
unsigned long bio_start_io_acct(struct bio *bio);
void bio_end_io_acct(struct bio *bio, unsigned long start);

/* How many were started, and not ended. */
long shim_in_flight(void);

#endif
