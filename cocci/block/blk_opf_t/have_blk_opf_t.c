/* {
	"version": "v6.0",
	"commit": "342a72a33407",
	"comment": "a type for the operation and flags of a bio or request",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/blk_types.h>

blk_opf_t foo(struct bio *bio);

blk_opf_t foo(struct bio *bio)
{
	return bio->bi_opf;
}
