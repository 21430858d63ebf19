/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_STRING_HELPERS_H
#define SHIM_STRING_HELPERS_H

#include <linux/string.h>

#endif
