/* {
	"version": "v5.11",
	"commit": "449f4ec9892e",
	"comment": "a new size for a disk in use",
	"author": "compat-gen",
	"date": "2026-11-21",
	"exports": ["set_capacity_and_notify"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

bool foo(struct gendisk *disk, sector_t size);

bool foo(struct gendisk *disk, sector_t size)
{
	return set_capacity_and_notify(disk, size);
}
