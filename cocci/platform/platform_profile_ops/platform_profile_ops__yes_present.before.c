#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_profile.h>

struct bike {
	struct platform_profile_handler gears;
	int gear;
};

static struct bike bike;

static int bike_gear_get(struct platform_profile_handler *gears, enum platform_profile_option *to)
{
	struct bike *it = container_of(gears, struct bike, gears);

	*to = it->gear ? PLATFORM_PROFILE_PERFORMANCE : PLATFORM_PROFILE_QUIET;
	return 0;
}

static int bike_gear_set(struct platform_profile_handler *gears, enum platform_profile_option to)
{
	container_of(gears, struct bike, gears)->gear = to == PLATFORM_PROFILE_PERFORMANCE;
	platform_profile_notify();
	return 0;
}

static int __init bike_init(void)
{
	int err;

	set_bit(PLATFORM_PROFILE_QUIET, bike.gears.choices);
	set_bit(PLATFORM_PROFILE_PERFORMANCE, bike.gears.choices);
	bike.gears.profile_get = bike_gear_get;
	bike.gears.profile_set = bike_gear_set;
	err = platform_profile_register(&bike.gears);
	if (err)
		pr_err("bike: %d\n", err);
	return err;
}
module_init(bike_init);

static void __exit bike_exit(void)
{
	platform_profile_remove();
}
module_exit(bike_exit);
