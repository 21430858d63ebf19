/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "blkdev_get_by_path() and blkdev_put() with an fmode_t, which are gone again",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

void foo(const char *path, void *holder);

void foo(const char *path, void *holder)
{
	blkdev_put(blkdev_get_by_path(path, FMODE_READ | FMODE_EXCL, holder), FMODE_READ | FMODE_EXCL);
}
