/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_5_10_LINUX_DEVICE_H
#define SHIM_5_10_LINUX_DEVICE_H

#include <linux/module.h>

struct class {
	const char *name;
	struct module *owner;
};

#endif
