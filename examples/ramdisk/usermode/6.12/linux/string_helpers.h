/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_STRING_HELPERS_H
#define SHIM_6_12_LINUX_STRING_HELPERS_H

#include_next <linux/string_helpers.h>
#include <linux/string_choices.h>

#endif
