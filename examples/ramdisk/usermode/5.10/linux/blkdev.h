/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_5_10_LINUX_BLKDEV_H
#define SHIM_5_10_LINUX_BLKDEV_H

#include_next <linux/blkdev.h>

#define QUEUE_FLAG_DISCARD	8

#endif
