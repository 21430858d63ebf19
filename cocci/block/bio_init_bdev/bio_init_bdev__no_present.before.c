#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

struct barge {
	struct block_device *store;
	struct bio flush;
	struct bio_vec load[4];
};

static int barge_flush(struct barge *barge)
{
	bio_init(&barge->flush, barge->store, NULL, 0, REQ_OP_WRITE | REQ_PREFLUSH);
	return submit_bio_wait(&barge->flush);
}

static void barge_ready(struct barge *barge, int cold)
{
	if (cold)
		bio_init(&barge->flush, barge->store, barge->load, 4, REQ_OP_READ);
	else
		bio_init(&barge->flush, NULL, barge->load, 4, 0);
}
