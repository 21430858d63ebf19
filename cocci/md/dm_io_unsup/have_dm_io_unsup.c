/* {
	"version": "v7.2",
	"commit": "unknown",
	"comment": "dm_io() and its callback tell the regions that can't do such an operation",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/dm-io.h>

int foo(struct dm_io_request *req, struct dm_io_region *region, unsigned long *unsup);

int foo(struct dm_io_request *req, struct dm_io_region *region, unsigned long *unsup)
{
	return dm_io(req, 1, region, NULL, unsup, 0);
}
