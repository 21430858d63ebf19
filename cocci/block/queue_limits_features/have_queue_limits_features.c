/* {
	"version": "v6.11",
	"commit": "1122c0c1cc71",
	"comment": "the features of a queue are one of its limits",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

unsigned int foo(struct queue_limits *lim);

unsigned int foo(struct queue_limits *lim)
{
	lim->features = BLK_FEAT_ROTATIONAL | BLK_FEAT_STABLE_WRITES |
			BLK_FEAT_SYNCHRONOUS | BLK_FEAT_NOWAIT;

	return sizeof(lim->features);
}
