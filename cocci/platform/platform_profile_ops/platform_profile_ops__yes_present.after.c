#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_profile.h>
#ifndef COMPAT_PLATFORM_PROFILE_HANDLER
#define COMPAT_PLATFORM_PROFILE_HANDLER
#include <linux/bitmap.h>
#include <linux/device.h>
#include <linux/err.h>
struct platform_profile_handler {
	const char *name;
	struct device *dev;
	unsigned long choices[BITS_TO_LONGS(PLATFORM_PROFILE_LAST)];
	int(*profile_get)(struct platform_profile_handler *handler, enum platform_profile_option *profile);
	int(*profile_set)(struct platform_profile_handler *handler, enum platform_profile_option profile);
};
struct compat_profile_place {
	struct device **at;
};
struct compat_profile_place compat_profile_place(void);
struct compat_profile_place __weak compat_profile_place(void)
{
	static struct device *profile;
	struct compat_profile_place place = {
		.at = &profile,
	};

	return place;
}
static inline int compat_profile_probe(void *handler, unsigned long *choices)
{
	bitmap_copy(choices, ((struct platform_profile_handler *)handler)->choices, PLATFORM_PROFILE_LAST);
	return 0;
}
static inline int compat_profile_get(struct device *dev, enum platform_profile_option *profile)
{
	struct platform_profile_handler *handler = dev_get_drvdata(dev);

	return handler->profile_get(handler, profile);
}
static inline int compat_profile_set(struct device *dev, enum platform_profile_option profile)
{
	struct platform_profile_handler *handler = dev_get_drvdata(dev);

	return handler->profile_set(handler, profile);
}
static const struct platform_profile_ops compat_profile_ops = {
	.probe = compat_profile_probe,
	.profile_get = compat_profile_get,
	.profile_set = compat_profile_set,
};
static inline int compat_platform_profile_register(struct platform_profile_handler *handler)
{
	const char *name = handler->name ? handler->name : KBUILD_MODNAME;
	struct device *profile;

	if (*compat_profile_place().at)
		return -EEXIST;
	profile = platform_profile_register(handler->dev, name, handler, &compat_profile_ops);
	if (IS_ERR(profile))
		return PTR_ERR(profile);
	*compat_profile_place().at = profile;
	return 0;
}
static inline void compat_profile_notify(void)
{
	if (*compat_profile_place().at)
		platform_profile_notify(*compat_profile_place().at);
}
static inline int compat_platform_profile_remove(void)
{
	platform_profile_remove(*compat_profile_place().at);
	*compat_profile_place().at = NULL;
	return 0;
}
static inline void compat_platform_profile_gone(void *unused)
{
	compat_platform_profile_remove();
}
static inline int compat_devm_profile_register(struct platform_profile_handler *it)
{
	int err = compat_platform_profile_register(it);

	if (err)
		return err;
	return devm_add_action_or_reset(it->dev, compat_platform_profile_gone, NULL);
}
#define compat_platform_profile_notify() compat_profile_notify()
#endif

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
	compat_platform_profile_notify();
	return 0;
}

static int __init bike_init(void)
{
	int err;

	set_bit(PLATFORM_PROFILE_QUIET, bike.gears.choices);
	set_bit(PLATFORM_PROFILE_PERFORMANCE, bike.gears.choices);
	bike.gears.profile_get = bike_gear_get;
	bike.gears.profile_set = bike_gear_set;
	err = compat_platform_profile_register(&bike.gears);
	if (err)
		pr_err("bike: %d\n", err);
	return err;
}
module_init(bike_init);

static void __exit bike_exit(void)
{
	compat_platform_profile_remove();
}
module_exit(bike_exit);
