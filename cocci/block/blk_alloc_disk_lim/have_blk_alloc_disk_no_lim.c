/* {
	"version": "v5.14",
	"commit": "f525464a8000",
	"comment": "blk_alloc_disk() without the limits of the queue; it takes them since v6.9",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/blkdev.h>

struct gendisk *foo(void);

struct gendisk *foo(void)
{
	return blk_alloc_disk(NUMA_NO_NODE);
}
