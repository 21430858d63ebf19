#include <linux/module.h>
#include <linux/ktime.h>

struct race {
	ktime_t begun;
};

static s64 race_lasts(struct race *race, ktime_t *until)
{
	ktime_t now = ktime_get();

	race->begun.tv64 = 0;
	until->tv64 += now.tv64;
	return ktime_sub(now, race->begun).tv64;
}

static s64 (*race_asked)(struct race *race, ktime_t *until) = race_lasts;
