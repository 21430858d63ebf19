/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_STRING_CHOICES_H
#define SHIM_6_12_LINUX_STRING_CHOICES_H

#include <linux/types.h>

static inline const char *str_on_off(bool on)
{
	return on ? "on" : "off";
}

static inline const char *str_yes_no(bool yes)
{
	return yes ? "yes" : "no";
}

static inline const char *str_plural(size_t count)
{
	return count == 1 ? "" : "s";
}

#endif
