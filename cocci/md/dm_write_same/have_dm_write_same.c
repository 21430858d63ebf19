/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "how many requests a target takes for blocks that hold the same, the last version that asks",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/device-mapper.h>

unsigned int foo(struct dm_target *target);

unsigned int foo(struct dm_target *target)
{
	return target->num_write_same_bios;
}
