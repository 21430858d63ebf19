/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "bio_set_op_attrs(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

void foo(struct bio *bio);

void foo(struct bio *bio)
{
	bio_set_op_attrs(bio, REQ_OP_READ, 0);
}
