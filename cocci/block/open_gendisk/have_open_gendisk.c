/* {
	"version": "v6.5",
	"commit": "d32e2bf83791",
	"comment": "open takes the disk, not the block device",
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
	BUILD_BUG_ON(!__same_type(((struct block_device_operations *)NULL)->open,
				  int (*)(struct gendisk *, blk_mode_t)));
}
