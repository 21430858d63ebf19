/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_TIMER_H
#define SHIM_6_12_LINUX_TIMER_H

#include_next <linux/timer.h>

int timer_shutdown(struct timer_list *timer);
int timer_shutdown_sync(struct timer_list *timer);

#endif
