/* {
	"version": "v5.18",
	"commit": "07888c665b40",
	"comment": "bio_alloc() and bio_alloc_bioset() get the device and the operation",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

struct bio *foo(struct block_device *bdev, struct bio_set *set);

struct bio *foo(struct block_device *bdev, struct bio_set *set)
{
	return bio_alloc(bdev, 1, REQ_OP_WRITE, GFP_NOIO) ? :
	       bio_alloc_bioset(bdev, 1, REQ_OP_WRITE, GFP_NOIO, set);
}
