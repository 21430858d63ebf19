/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "a disk that is made with its queue of requests",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

#ifndef blk_mq_alloc_disk
#error "there is no such macro"
#endif
