/* {
	"version": "v6.5",
	"commit": "05bdb9965305",
	"comment": "blk_mode_t and BLK_OPEN_* instead of fmode_t and FMODE_*",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

blk_mode_t foo(void);

blk_mode_t foo(void)
{
	return BLK_OPEN_READ | BLK_OPEN_WRITE | BLK_OPEN_EXCL | BLK_OPEN_NDELAY;
}
