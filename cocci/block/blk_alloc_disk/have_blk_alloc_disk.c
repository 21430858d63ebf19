/* {
	"version": "v5.14",
	"commit": "f525464a8000",
	"comment": "one call makes a disk and its queue",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

/* blk_alloc_disk() is a macro for this, with or without limits. */
extern typeof(&__blk_alloc_disk) foo;
