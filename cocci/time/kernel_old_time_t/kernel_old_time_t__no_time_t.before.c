#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/timekeeping.h>

struct seed {
	time_t since;
	unsigned int kept[4];
};

time_t seed_age(const struct seed *seed, time_t now);
bool seed_old(struct seed *seed);

static time_t seed_oldest = 4;

time_t seed_age(const struct seed *seed, time_t now)
{
	time_t since = seed->since & ~((time_t)3);

	return now - since;
}

bool seed_old(struct seed *seed)
{
	const time_t now = (time_t)ktime_get_real_seconds();
	time_t *since = &seed->since;

	if (sizeof(time_t) < sizeof(seed->since) || now < *since)
		return false;
	return seed_age(seed, now) > seed_oldest;
}
