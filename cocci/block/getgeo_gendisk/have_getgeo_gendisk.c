/* {
	"version": "v6.18",
	"commit": "4fc8728aa34f",
	"comment": "getgeo takes the disk, not the block device",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct block_device_operations *)NULL)->getgeo,
				  int (*)(struct gendisk *, struct hd_geometry *)));
}
