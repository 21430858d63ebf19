/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_WORKQUEUE_H
#define SHIM_6_12_LINUX_WORKQUEUE_H

#include_next <linux/workqueue.h>

#define WQ_PERCPU	0x100u

#endif
