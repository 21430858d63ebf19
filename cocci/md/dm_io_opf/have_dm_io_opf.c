/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "a request of dm-io has its operation and flags in one",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/dm-io.h>

void foo(struct dm_io_request *req);

void foo(struct dm_io_request *req)
{
	req->bi_opf = REQ_OP_READ;
}
