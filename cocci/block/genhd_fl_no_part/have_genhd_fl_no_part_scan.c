/* {
	"version": "v5.16",
	"commit": "46e7eac647b3",
	"comment": "GENHD_FL_NO_PART_SCAN, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

int foo(void);

int foo(void)
{
	return GENHD_FL_NO_PART_SCAN;
}
