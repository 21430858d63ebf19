/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "linux/genhd.h, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/genhd.h>


int foo(struct gendisk *disk);

int foo(struct gendisk *disk)
{
	return disk->major;
}
