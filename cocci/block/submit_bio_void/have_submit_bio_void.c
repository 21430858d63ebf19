/* {
	"version": "v5.16",
	"commit": "3e08773c3841",
	"comment": "submit_bio of a block device returns nothing",
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
	BUILD_BUG_ON(!__same_type(((struct block_device_operations *)NULL)->submit_bio,
				  void (*)(struct bio *)));
}
