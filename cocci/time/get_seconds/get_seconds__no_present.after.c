#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/timekeeping.h>

struct race {
	unsigned long begun;
	int get_seconds;
};

static int race_begin(struct race *race)
{
	race->begun = ((unsigned long)ktime_get_real_seconds());
	return race->get_seconds;
}

static int (*race_asked)(struct race *race) = race_begin;
