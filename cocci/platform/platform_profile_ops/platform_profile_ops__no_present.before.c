#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_profile.h>

struct lid {
	struct device *profile;
	int level;
};

static int lid_get(struct device *dev, enum platform_profile_option *profile)
{
	struct lid *lid = dev_get_drvdata(dev);

	*profile = lid->level ? PLATFORM_PROFILE_PERFORMANCE : PLATFORM_PROFILE_QUIET;
	return 0;
}

static int lid_set(struct device *dev, enum platform_profile_option profile)
{
	struct lid *lid = dev_get_drvdata(dev);

	lid->level = profile == PLATFORM_PROFILE_PERFORMANCE;
	return 0;
}

static int lid_choices(void *data, unsigned long *choices)
{
	set_bit(PLATFORM_PROFILE_QUIET, choices);
	set_bit(PLATFORM_PROFILE_PERFORMANCE, choices);
	return 0;
}

static const struct platform_profile_ops lid_ops = {
	.probe = lid_choices,
	.profile_get = lid_get,
	.profile_set = lid_set,
};

static int lid_start(struct lid *lid, struct device *dev, bool managed)
{
	if (managed)
		lid->profile = devm_platform_profile_register(dev, "lid", lid, &lid_ops);
	else
		lid->profile = platform_profile_register(dev, "lid", lid, &lid_ops);
	return PTR_ERR_OR_ZERO(lid->profile);
}

static void lid_event(struct lid *lid, bool last)
{
	platform_profile_notify(lid->profile);
	if (last)
		platform_profile_remove(lid->profile);
}
