/* {
	"version": "v5.19",
	"commit": "70200574cc22",
	"comment": "a queue can discard if its limits say so, with no flag besides",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

#ifdef QUEUE_FLAG_DISCARD
#error "a queue needs a flag to discard"
#endif
