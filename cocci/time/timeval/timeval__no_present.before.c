#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/time.h>
#include <linux/timekeeping.h>

struct race {
	struct timeval begun;
	int do_gettimeofday;
};

static s64 race_lasts(struct race *race, struct timeval *until)
{
	struct timeval now;

	do_gettimeofday(&now);
	do_gettimeofday(until);
	do_gettimeofday(&race->begun);
	race->begun = ns_to_timeval(17 + race->do_gettimeofday);
	return timeval_to_ns(&now) + sizeof(struct timeval);
}

static s64 (*race_asked)(struct race *race, struct timeval *until) = race_lasts;
