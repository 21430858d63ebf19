/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_HRTIMER_H
#define SHIM_HRTIMER_H

#include <time.h>

#include <linux/ktime.h>
#include <linux/list.h>

enum hrtimer_restart {
	HRTIMER_NORESTART,
	HRTIMER_RESTART,
};

enum hrtimer_mode {
	HRTIMER_MODE_ABS,
	HRTIMER_MODE_REL,
};

/* In the list of those that are armed. They all run in one thread, one after the other. */
struct shim_timer {
	struct list_head node;
	ktime_t due;
	void (*run)(struct shim_timer *timer);
};

struct hrtimer {
	struct shim_timer shim;
	enum hrtimer_restart (*function)(struct hrtimer *timer);
};

void hrtimer_init(struct hrtimer *timer, clockid_t clock, enum hrtimer_mode mode);
void hrtimer_start(struct hrtimer *timer, ktime_t time, enum hrtimer_mode mode);
/* It is neither armed nor running when this returns. */
int hrtimer_cancel(struct hrtimer *timer);

void shim_timer_init(struct shim_timer *timer, void (*run)(struct shim_timer *timer));
int shim_timer_arm(struct shim_timer *timer, ktime_t due);
int shim_timer_cancel(struct shim_timer *timer);

#endif
