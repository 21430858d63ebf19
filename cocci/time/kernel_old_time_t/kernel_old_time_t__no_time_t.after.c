#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/timekeeping.h>

struct seed {
	__kernel_old_time_t since;
	unsigned int kept[4];
};

__kernel_old_time_t seed_age(const struct seed *seed, __kernel_old_time_t now);
bool seed_old(struct seed *seed);

static __kernel_old_time_t seed_oldest = 4;

__kernel_old_time_t seed_age(const struct seed *seed, __kernel_old_time_t now)
{
	__kernel_old_time_t since = seed->since & ~((__kernel_old_time_t)3);

	return now - since;
}

bool seed_old(struct seed *seed)
{
	const __kernel_old_time_t now = (__kernel_old_time_t)ktime_get_real_seconds();
	__kernel_old_time_t *since = &seed->since;

	if (sizeof(__kernel_old_time_t) < sizeof(seed->since) || now < *since)
		return false;
	return seed_age(seed, now) > seed_oldest;
}
