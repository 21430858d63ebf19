/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_DEVICE_CLASS_H
#define SHIM_6_12_LINUX_DEVICE_CLASS_H

#include <linux/types.h>

struct class;

struct class_attribute {
	ssize_t (*show)(const struct class *class, const struct class_attribute *attr, char *buf);
};

#endif
