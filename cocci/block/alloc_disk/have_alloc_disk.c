/* {
	"version": "v2.6",
	"commit": "unknown",
	"comment": "alloc_disk(), and the queue is assigned later; gone in v5.15",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/blkdev.h>

struct gendisk *foo(void);

struct gendisk *foo(void)
{
	return alloc_disk(1);
}
