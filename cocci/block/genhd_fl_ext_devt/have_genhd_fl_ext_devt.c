/* {
	"version": "v2.6",
	"commit": "unknown",
	"comment": "GENHD_FL_EXT_DEVT; gone in v5.17",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/blkdev.h>

int foo(struct gendisk *disk);

int foo(struct gendisk *disk)
{
	return disk->flags & GENHD_FL_EXT_DEVT;
}
