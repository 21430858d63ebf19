#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

struct barge {
	struct block_device *store;
	struct bio flush;
	struct bio_vec load[4];
};

static inline void compat_barge_flush_bio_init(struct bio *of,
					       struct block_device *to,
					       struct bio_vec *table,
					       unsigned short max,
					       unsigned int how)
{
	bio_init(of, table, max);
	if (to)
		bio_set_dev(of, to);
	of->bi_opf = how;
}

static int barge_flush(struct barge *barge)
{
	compat_barge_flush_bio_init(&barge->flush, barge->store, NULL, 0,
				    REQ_OP_WRITE | REQ_PREFLUSH);
	return submit_bio_wait(&barge->flush);
}

static inline void compat_barge_ready_bio_init(struct bio *of,
				               struct block_device *to,
				               struct bio_vec *table,
				               unsigned short max,
				               unsigned int how)
{
	bio_init(of, table, max);
	if (to)
		bio_set_dev(of, to);
	of->bi_opf = how;
}

static void barge_ready(struct barge *barge, int cold)
{
	if (cold)
		compat_barge_ready_bio_init(&barge->flush, barge->store,
				            barge->load, 4, REQ_OP_READ);
	else
		bio_init(&barge->flush, barge->load, 4);
}
