#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/time.h>
#include <linux/timekeeping.h>

struct race {
	struct timespec64 begun;
	struct timespec64 ended;
	int getnstimeofday;
};

static s64 race_lasts(struct race *race)
{
	struct timespec64 took = timespec64_sub(race->ended, race->begun);

	return timespec64_to_ns(&took) + race->getnstimeofday;
}

static void race_begin(struct race *race, int which)
{
	struct timespec64 now, raw, up;
	struct timespec64 there = ktime_to_timespec64(ktime_get_coarse_real());

	ktime_get_real_ts64(&race->begun);
	race->ended = ktime_to_timespec64(ktime_get_coarse_real());
	ktime_get_ts64(&now);
	ktime_get_raw_ts64(&raw);
	ktime_get_boottime_ts64(&up);
	if (timespec64_compare(&now, &up) > 0 && timespec64_equal(&raw, &now))
		race->begun = ns_to_timespec64(race_lasts(race) + there.tv_nsec);
	if (which)
		race->ended = ktime_to_timespec64(timespec64_to_ktime(now));
	set_normalized_timespec64(&race->ended, 3, NSEC_PER_SEC + 1);
}

static void (*race_asked)(struct race *race, int which) = race_begin;
