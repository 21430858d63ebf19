#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/time.h>
#include <linux/timekeeping.h>

struct race {
	struct timespec begun;
	struct timespec ended;
	int getnstimeofday;
};

static s64 race_lasts(struct race *race)
{
	struct timespec took = timespec_sub(race->ended, race->begun);

	return timespec_to_ns(&took) + race->getnstimeofday;
}

static void race_begin(struct race *race, int which)
{
	struct timespec now, raw, up;
	struct timespec there = current_kernel_time();

	getnstimeofday(&race->begun);
	race->ended = current_kernel_time();
	ktime_get_ts(&now);
	getrawmonotonic(&raw);
	get_monotonic_boottime(&up);
	if (timespec_compare(&now, &up) > 0 && timespec_equal(&raw, &now))
		race->begun = ns_to_timespec(race_lasts(race) + there.tv_nsec);
	if (which)
		race->ended = ktime_to_timespec(timespec_to_ktime(now));
	set_normalized_timespec(&race->ended, 3, NSEC_PER_SEC + 1);
}

static void (*race_asked)(struct race *race, int which) = race_begin;
