#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/timekeeping.h>

struct race {
	unsigned long begun;
	int get_seconds;
};

static int race_begin(struct race *race)
{
	race->begun = get_seconds();
	return race->get_seconds;
}

static int (*race_asked)(struct race *race) = race_begin;
