/* {
	"version": "v5.15",
	"commit": "83cbce957446",
	"comment": "add_disk() and device_add_disk() can fail",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

int foo(struct gendisk *disk);

int foo(struct gendisk *disk)
{
	return device_add_disk(NULL, disk, NULL);
}
