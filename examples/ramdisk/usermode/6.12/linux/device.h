/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_DEVICE_H
#define SHIM_6_12_LINUX_DEVICE_H

#include <linux/device/class.h>
#include <linux/kernel.h>

struct device;
struct attribute_group;
struct device_attribute;

#endif
