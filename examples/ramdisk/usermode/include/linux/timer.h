/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_TIMER_H
#define SHIM_TIMER_H

#include <linux/hrtimer.h>
#include <linux/jiffies.h>

struct timer_list {
	struct shim_timer shim;
	void (*function)(struct timer_list *timer);
	bool shut;
};

void timer_setup(struct timer_list *timer, void (*function)(struct timer_list *timer),
		 unsigned int flags);
int mod_timer(struct timer_list *timer, unsigned long expires);
int del_timer_sync(struct timer_list *timer);

#define from_timer(var, timer, field)	container_of(timer, typeof(*var), field)

#endif
