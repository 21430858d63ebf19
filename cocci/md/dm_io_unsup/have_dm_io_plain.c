/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "dm_io() without a priority, which it asks for since",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/dm-io.h>

int foo(struct dm_io_request *req, struct dm_io_region *where);

int foo(struct dm_io_request *req, struct dm_io_region *where)
{
	return dm_io(req, 1, where, NULL);
}
