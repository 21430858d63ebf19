/* {
	"version": "v7.2",
	"commit": "a7d8eaee7faf",
	"comment": "bio_endio() with a status",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

void foo(struct bio *bio);

void foo(struct bio *bio)
{
	bio_endio_status(bio, BLK_STS_IOERR);
}
