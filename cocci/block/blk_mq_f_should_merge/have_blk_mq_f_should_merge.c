/* {
	"version": "v6.13",
	"commit": "unknown",
	"comment": "BLK_MQ_F_SHOULD_MERGE, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

unsigned int foo(void);

unsigned int foo(void)
{
	return BLK_MQ_F_SHOULD_MERGE;
}
