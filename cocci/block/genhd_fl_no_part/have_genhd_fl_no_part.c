/* {
	"version": "v5.17",
	"commit": "46e7eac647b3",
	"comment": "GENHD_FL_NO_PART_SCAN became GENHD_FL_NO_PART",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

int foo(void);

int foo(void)
{
	return GENHD_FL_NO_PART;
}
