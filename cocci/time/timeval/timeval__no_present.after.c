#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/time.h>
#include <linux/timekeeping.h>

struct race {
	struct __kernel_old_timeval begun;
	int do_gettimeofday;
};

static s64 race_lasts(struct race *race, struct __kernel_old_timeval *until)
{
	struct __kernel_old_timeval now;

	now = ns_to_kernel_old_timeval(ktime_get_real_ns());
	*until = ns_to_kernel_old_timeval(ktime_get_real_ns());
	race->begun = ns_to_kernel_old_timeval(ktime_get_real_ns());
	race->begun = ns_to_kernel_old_timeval(17 + race->do_gettimeofday);
	return ((s64)now.tv_sec * NSEC_PER_SEC + now.tv_usec * NSEC_PER_USEC) + sizeof(struct __kernel_old_timeval);
}

static s64 (*race_asked)(struct race *race,
			 struct __kernel_old_timeval *until) = race_lasts;
